package org.examcycle.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.access.Answer;
import org.examcycle.acceptance.access.Wire;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Offered;
import org.junit.jupiter.api.Test;

final class RetoldTest {

  private static final Actor NORTHGATE = Actor.centre("MZ040");
  private static final String READ = "GET /v1/centres/{centre}";

  @Test
  void what_no_scenario_was_refused_is_asked_by_another() {
    Wire hidden = (as, _) -> as.equals(NORTHGATE) ? answer(200, "{}") : answer(404, "{}");

    assertThat(new Retold(List.of(granted(READ)), hidden).refusals())
        .extracting(Exchange::scenario, refused -> refused.response().status())
        .containsExactly(tuple("f.feature:1 Read, asked by another centre", 404));
  }

  @Test
  void what_every_caller_may_ask_is_asked_in_another_form() {
    Wire open = (_, asked) -> answer(asked.request().path().endsWith("/x") ? 400 : 200, "{}");

    assertThat(new Retold(List.of(granted(READ)), open).refusals())
        .extracting(Exchange::scenario, refused -> refused.request().path())
        .containsExactly(tuple("f.feature:1 Read, with a name of no form", "/v1/centres/x"));
  }

  @Test
  void what_a_scenario_was_refused_is_not_asked_again() {
    var refused = exchange(READ, 404);

    assertThat(new Retold(List.of(granted(READ), refused), (_, _) -> answer(404, "")).refusals())
        .isEmpty();
  }

  @Test
  void what_nobody_is_refused_has_no_refusal() {
    assertThat(new Retold(List.of(granted(READ)), (_, _) -> answer(200, "")).refusals()).isEmpty();
  }

  @Test
  void what_is_offered_in_another_type_is_asked_for_in_it() {
    Wire wire = (_, asked) -> answer(200, String.valueOf(asked.request().headers().get("Accept")));
    var offered = List.of(new Offered(READ, "centre", "", List.of("application/json", "text/csv")));

    assertThat(new Retold(List.of(granted(READ)), wire).otherTypes(offered))
        .extracting(Exchange::scenario, told -> told.response().body())
        .containsExactly(tuple("f.feature:1 Read, as text/csv", "[text/csv]"));
  }

  @Test
  void a_page_of_a_list_is_asked_for_as_a_whole_file() {
    Wire wire = (_, asked) -> answer(200, asked.request().path());
    var offered = List.of(new Offered(READ, "centre", "", List.of("application/json", "text/csv")));
    var page = granted(READ).about("/v1/centres/MZ040?after=A&state=ON&limit=1", "");

    assertThat(new Retold(List.of(page), wire).otherTypes(offered))
        .extracting(told -> told.response().body())
        .containsExactly("/v1/centres/MZ040?state=ON");
  }

  @Test
  void of_what_is_no_text_an_example_says_that_it_was_there() {
    var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Wire wire = (_, _) -> new Answer(200, Map.of("content-type", List.of(type)), "PK", List.of());
    var offered = List.of(new Offered(READ, "centre", "", List.of("application/json", type)));

    assertThat(new Retold(List.of(granted(READ)), wire).otherTypes(offered))
        .extracting(told -> told.response().body())
        .containsExactly("(a workbook)");
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, Map.of(), body, List.of());
  }

  private static Exchange granted(String operation) {
    return exchange(operation, 200);
  }

  private static Exchange exchange(String operation, int status) {
    return new Exchange(
        "f.feature:1 Read",
        operation,
        NORTHGATE,
        Instant.EPOCH,
        List.of(),
        new Exchange.Request("GET", "/v1/centres/MZ040", Map.of(), ""),
        new Exchange.Response(status, Map.of("Content-Type", List.of("application/json")), "{}"));
  }
}
