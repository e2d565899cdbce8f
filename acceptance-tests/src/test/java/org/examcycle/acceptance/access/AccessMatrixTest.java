package org.examcycle.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examcycle.acceptance.booted.Admission;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every way in which an operation can tell too much is put in on purpose and must be reported. */
final class AccessMatrixTest {

  private static final Answer NOT_THERE = answer(404, "not found", "select centre");
  private static final Map<String, Admission> ADMISSIONS =
      Map.of(
          "ReadCentre", new Admission("ReadCentre", Set.of("BOARD_ENTRIES", "CENTRE"), false),
          "Unused", new Admission("Unused", Set.of(), false));

  @Test
  void who_is_admitted_sees_all_or_its_own_and_the_others_nothing() {
    var matrix = measured((as, _, path) -> isEntries(as) && isThere(path) ? seen() : NOT_THERE);

    assertThat(matrix.faults()).isEmpty();
    assertThat(matrix.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.cells())
                  .containsEntry(Column.BOARD_ENTRIES, AccessRow.Cell.ALL)
                  .containsEntry(Column.CENTRE, AccessRow.Cell.OWN)
                  .containsEntry(Column.BOARD_PRIVACY, AccessRow.Cell.NONE)
                  .containsEntry(Column.PUBLIC, AccessRow.Cell.NONE)
                  .hasSize(Column.values().length);
            });
    assertThat(AccessPage.of(matrix))
        .contains("| `GET /v1/centres/{centre}` | ReadCentre | – | yes | – |")
        .contains("- Unused");
  }

  @Nested
  class A_leak_is_reported {

    @Test
    void when_somebody_is_answered_whom_no_use_case_admits() {
      assertThat(leaking(seen()))
          .contains("GET /v1/centres/{centre} answers 200 to anybody, whom no use case admits");
    }

    @Test
    void when_the_status_is_another() {
      assertThat(leaking(answer(401, "not found", "select centre")))
          .anyMatch(fault -> fault.contains("tells centre") && fault.contains("status 401"));
    }

    @Test
    void when_the_body_is_another() {
      assertThat(leaking(answer(404, "it is Northgate's", "select centre")))
          .anyMatch(fault -> fault.contains("tells centre") && fault.contains("body it is"));
    }

    @Test
    void when_a_header_is_another() {
      var etag =
          new Answer(404, Map.of("ETag", List.of("3")), "not found", List.of("select centre"));

      assertThat(leaking(etag)).anyMatch(fault -> fault.contains("headers {ETag=[3]}"));
    }

    @Test
    void when_the_database_is_asked_more() {
      var more =
          new Answer(404, Map.of(), "not found", List.of("select centre", "select associate"));

      assertThat(leaking(more)).anyMatch(fault -> fault.contains("select associate"));
    }

    @Test
    void when_no_use_case_stands_behind_the_operation() {
      var matrix = new AccessMatrix(ADMISSIONS, (_, _, _) -> seen());
      matrix.measure(List.of(exchange(List.of())));

      assertThat(matrix.faults())
          .containsExactly("GET /v1/centres/{centre} is carried out by no use case");
    }

    private List<String> leaking(Answer leak) {
      return measured((_, _, path) -> isThere(path) ? leak : NOT_THERE).faults();
    }
  }

  @Nested
  class An_answer {

    @Test
    void is_the_same_whatever_its_request_id_and_date() {
      var one = new Answer(404, headers("id-1", "Monday"), "of id-1", List.of());
      var other = new Answer(404, headers("id-2", "Tuesday"), "of id-2", List.of());

      assertThat(one.differences(other)).isEmpty();
    }

    private static Map<String, List<String>> headers(String id, String date) {
      return Map.of("X-Request-Id", List.of(id), "Date", List.of(date));
    }
  }

  @Nested
  class A_thing_that_is_not_there {

    @Test
    void has_a_name_of_the_same_form() {
      assertThat(NotThere.another("AB012")).isEqualTo("ZY987");
      assertThat(NotThere.another("2100-06")).isEqualTo("1901-06");
      assertThat(NotThere.another("2027-06-05")).isEqualTo("1901-06-05");
      assertThat(NotThere.another("0199f0a0-0000-7000-8000-000000000001"))
          .matches("[0-9a-f-]{36}")
          .isNotEqualTo("0199f0a0-0000-7000-8000-000000000001");
    }

    @Test
    void is_nowhere_when_the_path_names_nothing() {
      assertThat(NotThere.instead(exchange("POST /v1/centres", "/v1/centres")))
          .isEqualTo("/v1/nothing-is-here");
      assertThat(
              NotThere.instead(exchange("GET /v1/centres/{centre}/x", "/v1/centres/AB012/x?a=b")))
          .isEqualTo("/v1/centres/ZY987/x?a=b");
    }
  }

  private static AccessMatrix measured(Wire wire) {
    var matrix = new AccessMatrix(ADMISSIONS, wire);
    matrix.measure(List.of(exchange(List.of("ReadCentre"))));
    return matrix;
  }

  private static boolean isThere(String path) {
    return path.equals("/v1/centres/AB012");
  }

  private static boolean isEntries(Actor actor) {
    return Column.BOARD_ENTRIES.holds(actor);
  }

  private static Answer seen() {
    return answer(200, "Northgate", "select centre");
  }

  private static Answer answer(int status, String body, String statement) {
    return new Answer(status, Map.of(), body, List.of(statement));
  }

  private static Exchange exchange(List<String> useCases) {
    return exchange("GET /v1/centres/{centre}", "/v1/centres/AB012", useCases);
  }

  private static Exchange exchange(String operation, String path) {
    return exchange(operation, path, List.of("ReadCentre"));
  }

  private static Exchange exchange(String operation, String path, List<String> useCases) {
    return new Exchange(
        "a scenario",
        operation,
        Actor.centre("AB012"),
        Instant.EPOCH,
        useCases,
        new Exchange.Request("GET", path, Map.of(), ""),
        new Exchange.Response(200, Map.of(), ""));
  }
}
