package org.examcycle.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examcycle.acceptance.booted.Admission;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Offered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every way in which an operation can tell too much is put in on purpose and must be reported. */
final class AccessMatrixTest {

  private static final Answer NOT_THERE = answer(404, "not found", "select centre");
  private static final Map<String, Admission> ADMISSIONS =
      Map.of(
          "ReadCentre", new Admission("ReadCentre", Set.of("BOARD_ENTRIES", "CENTRE"), false),
          "ApproveRelease", new Admission("ApproveRelease", Set.of("BOARD_RELEASE"), true),
          "FindSession", new Admission("FindSession", Set.of("JOB"), false));
  private static final Offered READ_CENTRE =
      new Offered("GET /v1/centres/{centre}", "centre", "Read centre", List.of());

  @Test
  void who_is_admitted_sees_all_or_its_own_and_the_others_nothing() {
    var matrix = measured((as, asked) -> isEntries(as) && isThere(asked) ? seen() : NOT_THERE);

    assertThat(matrix.faults()).isEmpty();
    assertThat(matrix.rows().values())
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
  }

  @Test
  void what_a_body_names_and_one_may_not_see_is_refused_as_that_value() {
    var refused = answer(422, "{\"code\":\"not-found\"}", "select centre");
    var matrix =
        new AccessMatrix(
            ADMISSIONS,
            (as, _) -> isEntries(as) ? seen() : Column.CENTRE.holds(as) ? refused : NOT_THERE);
    matrix.measure(List.of(exchange("POST /v1/sittings", "/v1/sittings")));

    assertThat(matrix.faults()).isEmpty();
    assertThat(matrix.rows().values())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.cells())
                    .containsEntry(Column.BOARD_ENTRIES, AccessRow.Cell.ALL)
                    .containsEntry(Column.CENTRE, AccessRow.Cell.OWN));
  }

  @Test
  void the_page_shows_each_room_with_its_operations() {
    var matrix = measured((as, asked) -> isEntries(as) && isThere(asked) ? seen() : NOT_THERE);
    var unmeasured = new Offered("POST /v1/centres", "centre", "Register centre", List.of());

    assertThat(
            AccessPage.of(
                Map.of("centre", "Where."), List.of(READ_CENTRE, unmeasured), matrix.rows()))
        .contains("## Centre\n\nWhere.\n")
        .contains("| Read centre | – | yes | – |")
        .contains("| Register centre | no example yet |");
  }

  @Test
  void a_candidate_who_has_nothing_to_do_with_it_logs_in_again_to_ask() {
    var asked = new ArrayList<Actor>();
    var matrix =
        new AccessMatrix(
            ADMISSIONS,
            (as, request) -> {
              asked.add(as);
              return request.operation().equals("POST /v1/results-online/sessions")
                  ? answer(201, "{\"token\":\"t\"}", "")
                  : NOT_THERE;
            });
    matrix.measure(List.of(exchange(List.of("ReadCentre")), logIn()));

    assertThat(asked).contains(new Actor.Candidate("ABCDE1234", "t"));
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
    void when_a_program_does_what_needs_a_person() {
      var matrix =
          new AccessMatrix(
              ADMISSIONS, (as, asked) -> mayRelease(as) && isThere(asked) ? seen() : NOT_THERE);
      matrix.measure(List.of(approval()));

      assertThat(matrix.faults())
          .containsExactly("GET /v1/centres/{centre} needs a person and answers 200 to a program");
    }

    @Test
    void when_who_does_not_say_who_asks_is_told_of_one_operation_more_than_of_another() {
      var matrix =
          new AccessMatrix(
              ADMISSIONS,
              (as, asked) ->
                  as instanceof Actor.Anybody
                      ? answer(401, asked.operation().contains("series") ? "log in!" : "log in", "")
                      : NOT_THERE);
      matrix.measure(
          List.of(
              exchange("POST /v1/centres", "/v1/centres"),
              exchange("POST /v1/series", "/v1/series")));

      assertThat(matrix.faults())
          .containsExactly(
              "POST /v1/series tells anybody that it is there: body log in!, not log in");
    }

    @Test
    void when_no_use_case_stands_behind_the_operation() {
      var matrix = new AccessMatrix(ADMISSIONS, (_, _) -> seen());
      matrix.measure(List.of(exchange(List.of("FindSession"))));

      assertThat(matrix.faults())
          .containsExactly("GET /v1/centres/{centre} is carried out by no use case");
    }

    private List<String> leaking(Answer leak) {
      return measured((_, asked) -> isThere(asked) ? leak : NOT_THERE).faults();
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
      assertThat(NotThere.another("98")).isEqualTo("11");
      assertThat(NotThere.another("AB012")).isEqualTo("ZY987");
      assertThat(NotThere.another("2100-06")).isEqualTo("1901-06");
      assertThat(NotThere.another("2027-06-05")).isEqualTo("1901-06-05");
      assertThat(NotThere.another("AB012-FCE-2027-06-05-paper"))
          .isEqualTo("ZY987-FCE-1901-06-05-paper");
      assertThat(NotThere.another("0199f0a0-0000-7000-8000-000000000001"))
          .matches("[0-9a-f-]{36}")
          .isNotEqualTo("0199f0a0-0000-7000-8000-000000000001");
    }

    @Test
    void is_asked_for_by_path() {
      var asked = exchange("GET /v1/centres/{centre}/x", "/v1/centres/AB012/x?a=b");

      assertThat(NotThere.instead(asked, true).request().path())
          .isEqualTo("/v1/centres/ZY987/x?a=b");
    }

    @Test
    void is_asked_for_in_the_body_where_the_path_names_nothing() {
      var asked =
          exchange("POST /v1/sittings", "/v1/sittings")
              .about("/v1/sittings", "{\"centre\":\"AB012\"}");

      assertThat(NotThere.instead(asked, true).request().body())
          .isEqualTo("{\"centre\":\"ZY987\"}");
    }

    @Test
    void is_nowhere_for_whom_no_use_case_admits() {
      var asked = exchange("POST /v1/centres", "/v1/centres");

      assertThat(NotThere.instead(asked, false).request().path()).isEqualTo("/v1/nothing-is-here");
    }
  }

  private static AccessMatrix measured(Wire wire) {
    var matrix = new AccessMatrix(ADMISSIONS, wire);
    matrix.measure(List.of(exchange(List.of("ReadCentre"))));
    return matrix;
  }

  private static boolean isThere(Exchange asked) {
    return asked.request().path().equals("/v1/centres/AB012");
  }

  private static boolean mayRelease(Actor actor) {
    return Column.BOARD_RELEASE.holds(actor);
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
    return exchange("a scenario", operation, Actor.centre("AB012"), path, useCases, "");
  }

  private static Exchange approval() {
    return exchange(
        "a scenario",
        "GET /v1/centres/{centre}",
        Actor.board(Duty.RELEASE),
        "/v1/centres/AB012",
        List.of("ApproveRelease"),
        "");
  }

  private static Exchange logIn() {
    return exchange(
        "another scenario",
        "POST /v1/results-online/sessions",
        Actor.anybody(),
        "/v1/results-online/sessions",
        List.of("ReadCentre"),
        "{\"candidateId\":\"ABCDE1234\"}");
  }

  private static Exchange exchange(
      String scenario,
      String operation,
      Actor actor,
      String path,
      List<String> useCases,
      String body) {
    return new Exchange(
        scenario,
        operation,
        actor,
        Instant.EPOCH,
        useCases,
        new Exchange.Request("GET", path, Map.of(), body),
        new Exchange.Response(200, Map.of(), ""));
  }
}
