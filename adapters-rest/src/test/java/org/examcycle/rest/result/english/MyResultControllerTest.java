package org.examcycle.rest.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.testkit.document.InMemoryDemonstration;
import org.examcycle.trial.ResultTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidate's own result and statement over HTTP. */
class MyResultControllerTest extends ResultTrial {

  private static final String STATEMENT = "/v1/results-online/statement";

  @BeforeEach
  void releaseAmiras() {
    scored(165);
    must(200, release(herself()));
    itIs(IN_THE_WINDOW);
  }

  private Answer statement(String accept) {
    return get(STATEMENT, "Authorization", asAmira(), "Accept", accept);
  }

  @Test
  void the_result_is_told_with_names_in_both_scripts_and_every_score() {
    var result = get("/v1/results-online/result", "Authorization", asAmira());

    assertThat(result.at("/answer")).isEqualTo("RESULT");
    assertThat(result.at("/name/original")).isEqualTo("أميرة الحسن");
    assertThat(result.at("/result/result")).isEqualTo("Pass at Grade C");
    assertThat(result.json().at("/result/overall").asInt()).isEqualTo(165);
    assertThat(result.json().at("/result/components").size()).isEqualTo(5);
    assertThat(result.json().has("opens")).isFalse();
    assertThat(result.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void of_a_candidate_who_is_invented_result_and_statement_say_so() {
    for (var path : new String[] {"/v1/results-online/result", STATEMENT}) {
      var before = get(path, "Authorization", asAmira());
      assertThat(before.json().path("demonstration").asBoolean(true)).as(path).isFalse();
    }
    ports().get(InMemoryDemonstration.class).mark();
    for (var path : new String[] {"/v1/results-online/result", STATEMENT}) {
      var invented = get(path, "Authorization", asAmira());
      assertThat(invented.json().path("demonstration").asBoolean()).as(path).isTrue();
    }
    var listed = get("/v1/sittings/" + SITTING + "/results", "Authorization", NORTHGATE);
    assertThat(listed.json().at("/items/0/demonstration").asBoolean()).isTrue();
  }

  @Test
  void the_statement_is_data_unless_a_page_is_asked_for() {
    for (var accept : new String[] {"*/*", "application/json", "application/*"}) {
      var answer = statement(accept);
      assertThat(answer.header("Content-Type")).as(accept).isEqualTo("application/json");
      assertThat(answer.at("/level")).isEqualTo("B2");
      assertThat(answer.json().path("certificate").asBoolean(true)).isFalse();
      assertThat(answer.json().path("mayChange").asBoolean()).isTrue();
      assertThat(answer.json().path("demonstration").asBoolean(true)).isFalse();
    }
  }

  @Test
  void the_page_is_kept_by_nobody_and_may_load_and_do_nothing() {
    var page = statement("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Vary")).contains("Accept");
    assertThat(page.http().headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("script-src", "unsafe");
    assertThat(page.http().body()).contains("<bdi lang=\"ar\" dir=\"auto\">أميرة الحسن</bdi>");
  }

  @Test
  void a_form_that_nobody_makes_is_refused() {
    assertThat(statement("application/pdf").status()).isEqualTo(406);
  }

  @Test
  void before_the_window_there_is_no_statement_whatever_form_is_asked_for() {
    itIs(BEFORE_THE_WINDOW);

    for (var accept : new String[] {"application/json", "text/html"}) {
      var answer = statement(accept);
      assertThat(answer.status()).as(accept).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("not-found");
    }
  }

  @Test
  void nobody_else_has_one() {
    for (var path : new String[] {STATEMENT, "/v1/results-online/result"}) {
      assertThat(get(path).status()).isEqualTo(401);
      for (var other : new String[] {BOARD, NORTHGATE, bearer("candidate-NOB000001")}) {
        assertThat(get(path, "Authorization", other).status()).as(other).isEqualTo(404);
      }
    }
  }
}
