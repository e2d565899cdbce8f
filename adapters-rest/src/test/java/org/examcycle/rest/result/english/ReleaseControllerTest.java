package org.examcycle.rest.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.examcycle.trial.ResultTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releasing English results, and what a centre sees of them, over HTTP. */
class ReleaseControllerTest extends ResultTrial {

  @Test
  void a_result_is_released_once() {
    scored(165);

    assertThat(must(200, release(herself())).http().body())
        .isEqualTo("{\"released\":1,\"unchanged\":0}");
    assertThat(must(200, release(herself())).http().body())
        .isEqualTo("{\"released\":0,\"unchanged\":1}");
  }

  @Test
  void rules_say_no_with_their_facts() {
    var nothing = release(herself());
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.code()).isEqualTo("nothing-to-release");
    assertThat(nothing.at("/facts/candidate")).isEqualTo(amira);

    assertThat(release("{\"candidates\":[\"NOB000001\"]}").code())
        .isEqualTo("not-entered-for-exam-date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /candidates | missing",
        "{\"candidates\":null} | /candidates | missing",
        "{\"candidates\":[]} | /candidates | size",
        "{\"candidates\":\"SIR094701\"} | /candidates | wrong-type",
        "{\"candidates\":[\"SIR094701\",\"sir094702\"]} | /candidates/1 | wrong-form",
        "{\"candidates\":[\"SIR094701\",\"SIR094702\",\"SIR094701\"]} | /candidates/2 |"
            + " duplicate-candidate",
        "{\"candidates\":[null]} | /candidates/0 | missing",
        "{\"candidates\":[7]} | /candidates/0 | wrong-type",
        "{\"candidates\":[\"SIR094701\"],\"all\":true} | /all | unknown-field"
      })
  void a_body_without_the_form_is_refused_by_pointer(String body, String pointer, String problem) {
    var answer = release(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @Test
  void so_many_are_released_at_once_and_no_more() {
    var tooMany = String.join(",", Collections.nCopies(10_001, "\"SIR094701\""));

    var answer = release("{\"candidates\":[" + tooMany + "]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/problem")).isEqualTo("size");
  }

  @Test
  void an_exam_date_or_a_sitting_that_is_none_is_400_and_one_that_is_not_there_404() {
    assertThat(at("/v1/exam-dates/FCE-2027-13-05-paper/releases").status()).isEqualTo(400);
    assertThat(at("/v1/exam-dates/FCE-2028-06-05-paper/releases").status()).isEqualTo(404);
    assertThat(results("MZ040", NORTHGATE).status()).isEqualTo(400);
    assertThat(results("MZ040-FCE-2028-06-05-paper", SOUTHGATE).status()).isEqualTo(404);
  }

  @Test
  void a_path_that_names_none_is_told_the_form_of_one() {
    for (var answer : List.of(at("/v1/exam-dates/x/releases"), results("MZ040", NORTHGATE))) {
      assertThat(answer.at("/errors/0/parameter")).isIn("examDate", "sitting");
      assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
      assertThat("MZ040-FCE-2027-06-05-paper")
          .containsPattern(answer.at("/errors/0/expected/regexp"));
    }
  }

  private Answer at(String path) {
    return postJson(path, herself(), "Authorization", BOARD);
  }

  private Answer results(String sitting, String by) {
    return get("/v1/sittings/" + sitting + "/results", "Authorization", by);
  }

  @Test
  void a_centre_is_told_what_its_candidates_are_told() {
    scored(165);
    must(200, release(herself()));

    itIs(BEFORE_THE_WINDOW);
    var before = results(SITTING, NORTHGATE);
    assertThat(before.at("/items/0/answer")).isEqualTo("NOT_YET");
    assertThat(before.at("/items/0/opens")).isEqualTo("2027-07-03");
    assertThat(before.json().at("/items/0").has("result")).isFalse();

    itIs(IN_THE_WINDOW);
    assertThat(results(SITTING, NORTHGATE).json().at("/items/0"))
        .isEqualTo(get("/v1/results-online/result", "Authorization", asAmira()).json());
  }

  @Test
  void another_centre_s_sitting_is_answered_as_one_that_is_not_there() {
    for (var sitting : new String[] {SITTING, "MZ040-FCE-2028-06-05-paper"}) {
      var answer =
          get(
              "/v1/sittings/" + sitting + "/results",
              "Authorization",
              SOUTHGATE,
              "X-Request-Id",
              "request-1");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.http().body()).contains("\"code\":\"not-found\"").doesNotContain("MZ040");
    }
  }
}
