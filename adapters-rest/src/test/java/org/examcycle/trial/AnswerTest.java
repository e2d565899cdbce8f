package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a granted decision looks like from outside. */
class AnswerTest extends Trial {

  private static final String BODY =
      """
      {"title":"Paper","day":"2026-06-01","centre":"MZ040","factor":"3/2","parts":[]}\
      """;

  @Nested
  class A_version {

    @Test
    void is_the_entity_tag() {
      var answer = get("/v1/trial/versions/7");

      assertThat(answer.header("ETag")).isEqualTo("\"7\"");
      assertThat(answer.http().headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void that_the_caller_has_is_304() {
      assertThat(get("/v1/trial/versions/7", "If-None-Match", "\"7\"").status()).isEqualTo(304);
      assertThat(get("/v1/trial/versions/7", "If-None-Match", "\"6\"").status()).isEqualTo(200);
    }

    @Test
    void must_be_said_by_who_changes() {
      var answer = send("PUT", "/v1/trial/bodies/2026-06-01", new byte[0]);

      assertThat(answer.status()).isEqualTo(428);
      assertThat(answer.code()).isEqualTo("version-missing");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "7",
          "W/\"7\"",
          "*",
          "\"7\", \"8\"",
          "\"x\"",
          "\"07\"",
          "\"00\"",
          "\"1234567890123456789\""
        })
    void is_one_strong_tag(String tag) {
      var answer = send("PUT", "/v1/trial/bodies/2026-06-01", new byte[0], "If-Match", tag);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("If-Match");
      assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
      assertThat(answer.at("/errors/0/expected/regexp")).isEqualTo("\"(0|[1-9][0-9]{0,17})\"");
    }

    @Test
    void moves_on_with_the_change() {
      var answer = send("PUT", "/v1/trial/bodies/2026-06-01", new byte[0], "If-Match", "\"7\"");

      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("ETag")).isEqualTo("\"8\"");
    }
  }

  @Nested
  class A_page {

    @ParameterizedTest
    @CsvSource({"'', 100", "?limit=1, 1", "?limit=500, 500"})
    void has_a_limit(String query, int limit) {
      assertThat(get("/v1/trial/lists" + query).at("/items/0")).isEqualTo(String.valueOf(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "99999", "999999999"})
    void of_another_size_is_400(String limit) {
      var answer = refusesLimit(limit, "out-of-range");

      assertThat(answer.at("/errors/0/expected/min")).isEqualTo("1");
      assertThat(answer.at("/errors/0/expected/max")).isEqualTo("500");
      assertThat(answer.json().at("/errors/0/expected").has("regexp")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"abc", "5.0", "+5", "%2B5", "-1", "05", "5%20", "0x5", "9999999999", ""})
    void of_a_size_that_is_no_whole_number_is_told_the_form(String limit) {
      var answer = refusesLimit(limit, "wrong-form");

      assertThat(answer.at("/errors/0/expected/regexp")).isEqualTo("0|[1-9][0-9]{0,8}");
      assertThat(answer.at("/errors/0/expected/max")).isEqualTo("500");
    }

    private Answer refusesLimit(String limit, String problem) {
      var answer = get("/v1/trial/lists?limit=" + limit);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/parameter")).isEqualTo("limit");
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
      return answer;
    }

    @Test
    void says_how_to_go_on_and_nothing_else() {
      var next = get("/v1/trial/lists").at("/next");
      var last = get("/v1/trial/lists?limit=7&after=" + next);

      assertThat(next).matches("[A-Za-z0-9_-]+");
      assertThat(last.at("/items/1")).isEqualTo("Zoë\u001f7");
      assertThat(last.json().has("next")).isFalse();
    }

    @Test
    void is_of_its_list_however_that_is_asked_for() {
      var next = get("/v1/trial/lists?of=a%20b&and=c").at("/next");

      assertThat(get("/v1/trial/lists?and=%63&after=" + next + "&of=a+b").status()).isEqualTo(200);
      refuses("/v1/trial/lists?after=" + next);
      refuses("/v1/trial/lists?of=b&and=c&after=" + next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "not%20base64!", "*", "", "AAAAAAAAAAA", "%C3%A9"})
    void does_not_begin_behind_a_place_that_was_not_named(String spoiled) {
      refuses("/v1/trial/lists?after=" + spoiled);
    }

    @Test
    void does_not_begin_behind_a_place_cut_short_or_spoiled() {
      var next = get("/v1/trial/lists").at("/next");

      refuses("/v1/trial/lists?after=" + next.substring(0, next.length() - 1));
      refuses("/v1/trial/lists?after=" + next.substring(0, 5));
      refuses("/v1/trial/lists?after=" + (next.startsWith("A") ? "B" : "A") + next.substring(1));
    }

    private void refuses(String list) {
      var answer = get(list);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-parameter");
      assertThat(answer.at("/errors/0/parameter")).isEqualTo("after");
      assertThat(answer.at("/errors/0/problem")).isEqualTo("not-of-this-list");
    }
  }

  @Test
  void what_is_made_says_where_it_is() {
    var answer = postJson("/v1/trial/bodies", BODY);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/v1/trial/bodies/2026-06-01");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void domain_values_dates_and_fractions_are_text() {
    assertThat(postJson("/v1/trial/echoes", BODY).json().toString())
        .isEqualTo(
            """
            {"title":"Paper","day":"2026-06-01","centre":"MZ040","factor":"3/2","parts":[]}\
            """);
  }

  @Nested
  class An_operation_that_will_go {

    @ParameterizedTest
    @CsvSource({"1, 200", "6, 400"})
    void says_until_when_it_is_there(int size, int status) {
      var answer = get("/v1/trial/widths?size=" + size);

      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("Deprecation")).isEqualTo("@1803859200");
      assertThat(answer.header("Sunset")).isEqualTo("Sun, 05 Mar 2028 00:00:00 GMT");
    }

    @Test
    void is_the_only_one_that_says_so() {
      var answer = get("/v1/trial/sizes?size=1");

      assertThat(answer.header("Deprecation")).isEmpty();
      assertThat(answer.header("Sunset")).isEmpty();
    }
  }

  @Nested
  class Headers {

    @Test
    void keep_answers_out_of_every_store() {
      assertThat(get("/v1/trial/call").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void are_strict() {
      var answer = get("/v1/trial/call");

      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void let_a_known_front_end_read_what_it_needs() {
      var answer = get("/v1/trial/call", "Origin", "https://front.example");

      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://front.example");
      assertThat(answer.header("Access-Control-Expose-Headers"))
          .contains("ETag", "Location", "Retry-After", "X-Request-Id", "Deprecation", "Sunset");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void let_a_known_front_end_ask_first() {
      var answer =
          send(
              "OPTIONS",
              "/v1/trial/bodies",
              new byte[0],
              "Origin",
              "https://front.example",
              "Access-Control-Request-Method",
              "POST",
              "Access-Control-Request-Headers",
              "Idempotency-Key,Content-Type");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Access-Control-Allow-Headers")).contains("Idempotency-Key");
    }

    @Test
    void keep_other_front_ends_out() {
      var answer = get("/v1/trial/call", "Origin", "https://other.example");

      assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
      isProblem(answer);
    }

    @Test
    void keep_other_front_ends_out_when_they_ask_first() {
      isProblem(
          send(
              "OPTIONS",
              "/v1/trial/bodies",
              new byte[0],
              "Origin",
              "https://other.example",
              "Access-Control-Request-Method",
              "POST"));
    }

    private void isProblem(Answer answer) {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.code()).isEqualTo("cross-origin-not-allowed");
      assertThat(answer.at("/instance")).isEqualTo(answer.header("X-Request-Id"));
    }
  }
}
