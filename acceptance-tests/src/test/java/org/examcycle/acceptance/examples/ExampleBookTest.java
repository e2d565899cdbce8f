package org.examcycle.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Offered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExampleBookTest {

  private static final String ENTER = "POST /v1/entries";
  private static final List<Offered> OFFERED =
      List.of(
          new Offered("GET /v1/entries", "entry", "List entries", List.of()),
          new Offered(ENTER, "entry", "Make entry", List.of()));

  private static final Exchange PLAIN = exchange("1 Plain", 201, "{\"id\":\"1\"}");
  private static final Exchange FULL = exchange("2 Full", 201, "{\"id\":\"2\",\"option\":\"BY\"}");
  private static final Exchange LATE = exchange("3 Late", 422, "{\"code\":\"entries-shut\"}");
  private static final Exchange TWICE = exchange("4 Twice", 409, "{\"code\":\"entered\"}");

  @Test
  void the_fullest_that_was_granted_is_chosen_and_one_for_each_code() {
    assertThat(chosen(List.of(), PLAIN, FULL, LATE, LATE, TWICE))
        .extracting(Example::name, Example::scenario)
        .containsExactly(
            tuple("granted", "f.feature: Full"),
            tuple("entered", "f.feature: Twice"),
            tuple("entries-shut", "f.feature: Late"));
  }

  @Test
  void one_is_chosen_for_each_media_type_in_which_it_was_granted() {
    var file = exchange("5 File", 201, "id\n3\n", "text/csv");

    assertThat(chosen(List.of(), PLAIN, file, LATE))
        .extracting(Example::name, Example::scenario)
        .containsExactly(
            tuple("granted", "f.feature: Plain"),
            tuple("granted", "f.feature: File"),
            tuple("entries-shut", "f.feature: Late"));
  }

  @Test
  void a_file_with_rows_is_fuller_than_a_header_alone() {
    var header = exchange("5 None", 200, "id\n", "text/csv");
    var rows = exchange("6 Some", 200, "id\n3\n", "text/csv");

    assertThat(chosen(List.of(), header, rows)).containsExactly(Example.of(rows));
  }

  @Test
  void an_operation_that_no_scenario_was_granted_is_missing() {
    assertThat(new ExampleBook(OFFERED, List.of(PLAIN, LATE)).missing())
        .containsExactly("GET /v1/entries");
    assertThat(new ExampleBook(OFFERED, List.of(LATE)).missing()).contains(ENTER);
  }

  @Nested
  class An_approved_example {

    private final List<Example> approved = List.of(Example.of(PLAIN));

    @Test
    void stays_while_its_scenario_has_its_shape_whatever_the_values() {
      var again = exchange("7 Plain", 201, "{\"id\":\"another\"}");

      assertThat(chosen(approved, again, FULL)).isEqualTo(approved);
    }

    @Test
    void goes_when_its_scenario_does() {
      assertThat(chosen(approved, FULL)).containsExactly(Example.of(FULL));
    }

    @Test
    void goes_when_a_member_comes_or_changes_its_type() {
      var number = exchange("1 Plain", 201, "{\"id\":1}");
      var more = exchange("1 Plain", 201, "{\"id\":\"1\",\"version\":1}");

      assertThat(chosen(approved, number)).containsExactly(Example.of(number));
      assertThat(chosen(approved, more)).containsExactly(Example.of(more));
    }

    @Test
    void goes_when_the_contract_allows_it_no_more() {
      var again = exchange("1 Plain", 201, "{\"id\":\"another\"}");

      assertThat(new ExampleBook(OFFERED, List.of(again)).chosen(approved, _ -> false))
          .containsExactly(Example.of(again));
    }
  }

  @Test
  void a_book_is_read_as_it_was_written(@TempDir Path folder) throws IOException {
    var shown = List.of(Example.of(exchange("1 Plain", 204, "")), Example.of(FULL));
    var file = Files.writeString(folder.resolve("book.yaml"), ExampleFiles.written(shown));

    assertThat(ExampleFiles.read(file)).isEqualTo(shown);
  }

  @Test
  void secrets_keep_their_form_alone() {
    var printed = exchange("1 Plain", 201, "{\"secretNumber\":\"4711\",\"password\":\"Auntie 7\"}");

    assertThat(Example.of(printed).response().body().orElseThrow())
        .hasToString("{\"secretNumber\":\"0000\",\"password\":\"Xxxxxx 0\"}");
  }

  private static List<Example> chosen(List<Example> approved, Exchange... exchanges) {
    return new ExampleBook(OFFERED, List.of(exchanges)).chosen(approved, _ -> true);
  }

  private static Exchange exchange(String scenario, int status, String answer) {
    return exchange(scenario, status, answer, "application/json");
  }

  private static Exchange exchange(String scenario, int status, String answer, String answered) {
    var type = Map.of("Content-Type", List.of("application/json"));
    return new Exchange(
        "f.feature:" + scenario,
        ENTER,
        Actor.anybody(),
        Instant.EPOCH,
        List.of(),
        new Exchange.Request("POST", "/v1/entries", type, "{}"),
        new Exchange.Response(status, Map.of("Content-Type", List.of(answered)), answer));
  }
}
