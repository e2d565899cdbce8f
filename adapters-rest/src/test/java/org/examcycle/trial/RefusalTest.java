package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal looks like from outside. */
class RefusalTest extends Trial {

  @ParameterizedTest
  @CsvSource({
    "rule, 422, too-late, INT-ENT-03",
    "duplicate, 409, there-already, INT-ENT-01",
    "stale, 412, stale-version, COM-QUA-01",
    "hidden, 404, not-found, COM-ACC-02",
    "anonymous, 401, log-in-needed, COM-ACC-01",
    "limited, 429, try-later, ENG-ONL-02"
  })
  void has_its_status_from_its_kind(String which, int status, String code, String rule) {
    var answer = get("/v1/trial/refusals/" + which);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:examcycle:problem:" + code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("rule").asString()).isEqualTo(rule);
  }

  @Test
  void tells_its_facts_in_plain_values() {
    assertThat(get("/v1/trial/refusals/rule").json().path("facts").toString())
        .isEqualTo("{\"series\":\"2026-06\",\"closed\":\"2026-02-21\",\"part\":\"3/2\"}");
  }

  @Test
  void comes_with_all_the_others_and_the_first_speaks() {
    var answer = get("/v1/trial/refusals/both");

    assertThat(answer.code()).isEqualTo("there-already");
    assertThat(answer.json().path("refusals").size()).isEqualTo(2);
    assertThat(answer.json().at("/refusals/1/code").asString()).isEqualTo("too-late");
    assertThat(answer.json().at("/refusals/1/facts/series").asString()).isEqualTo("2026-06");
  }

  @Test
  void that_hides_tells_nothing_else() {
    assertThat(get("/v1/trial/refusals/hidden", "X-Request-Id", "request-1").http().body())
        .isEqualTo(
            """
            {"type":"urn:examcycle:problem:not-found","title":"Not found","status":404,\
            "code":"not-found","rule":"COM-ACC-02","instance":"request-1"}\
            """);
  }

  @Test
  void of_a_file_s_lines_names_line_and_column_of_each() {
    var answer = get("/v1/trial/refusals/rows");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/refusals/0/code").asString()).isEqualTo("not-found");
    assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/refusals/0/column").asString()).isEqualTo("centre");
    assertThat(answer.json().at("/refusals/1/line").asInt()).isEqualTo(7);
    assertThat(answer.json().at("/refusals/1").has("column")).isFalse();
  }

  @Test
  void of_a_body_points_out_the_value_or_the_row_of_each() {
    var answer =
        postJson(
            "/v1/trial/bodies/refusals",
            """
            {"title":"June","day":"2026-06-01","centre":"MZ040","parts":[\
            {"name":"one","count":3},{"name":"two","count":3},{"name":"three","count":2}]}\
            """);

    assertThat(answer.json().path("refusals").findValuesAsString("pointer"))
        .containsExactly(
            "/centre", "/parts/1/count", "/day", "/title", "/parts/1/count", "/parts/0");
    assertThat(answer.json().at("/refusals/3").has("pointer")).as("a limit").isFalse();
    assertThat(answer.json().at("/refusals/7").has("pointer")).as("no such row").isFalse();
  }

  @Test
  void of_a_limit_says_when_in_whole_seconds_rounded_up() {
    assertThat(get("/v1/trial/refusals/limited").header("Retry-After")).isEqualTo("90");
  }

  @Test
  void of_somebody_unknown_asks_for_a_token() {
    assertThat(get("/v1/trial/refusals/anonymous").header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void is_answered_as_a_problem_whatever_type_was_asked_for() {
    assertThat(get("/v1/trial/refusals/rule", "Accept", "text/csv").header("Content-Type"))
        .isEqualTo("application/problem+json");
  }
}
