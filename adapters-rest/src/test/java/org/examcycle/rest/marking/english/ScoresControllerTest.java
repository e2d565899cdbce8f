package org.examcycle.rest.marking.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.examcycle.trial.EnglishTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Component scores over HTTP, as a file and as JSON, and what comes of them. */
class ScoresControllerTest extends EnglishTrial {

  private String amira = "";
  private String bilal = "";
  private String entry = "";

  @BeforeEach
  void prepare() {
    prepareSitting();
    var made = must(201, enter(AMIRA));
    amira = made.at("/candidateId");
    entry = made.header("Location");
    bilal = must(201, enter(AMIRA.replace("Amira", "Bilal"))).at("/candidateId");
    itIs("2027-06-05T11:30:00Z"); // the last paper begins
  }

  /** Amira's five scores, in lines 2 to 6. */
  private String file() {
    return """
    candidateId,component,recorded
    %1$s,READING,180
    %1$s,USE_OF_ENGLISH,186
    %1$s,WRITING,180
    %1$s,LISTENING,190
    %1$s,SPEAKING,177
    """
        .formatted(amira);
  }

  private Answer outcome() {
    return must(200, get(entry + "/outcome", "Authorization", AWARDING));
  }

  private void nothingIsStored() {
    assertThat(outcome().json().path("outcomes").isEmpty()).isTrue();
  }

  @Nested
  class A_file {

    @Test
    void that_comes_before_a_paper_has_begun_is_refused_by_line() {
      itIs("2027-06-05T11:29:59Z");
      var answer = sendScores(file());

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("paper-not-begun");
      assertThat(answer.json().at("/refusals").size()).isEqualTo(1);
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(5);
      assertThat(answer.at("/refusals/0/facts/startsAt")).isEqualTo("2027-06-05T11:30:00Z");
      nothingIsStored();
    }

    @Test
    void decides_what_comes_of_each_entry() {
      var held = file() + bilal + ",,withheld\n";

      assertThat(must(200, sendScores(held)).http().body())
          .isEqualTo("{\"recorded\":2,\"unchanged\":0}");
      var outcome = outcome();
      assertThat(outcome.at("/candidateId")).isEqualTo(amira);
      assertThat(outcome.json().at("/outcomes/0/overall").asInt()).isEqualTo(183);
      assertThat(outcome.at("/outcomes/0/grade")).isEqualTo("A");
      assertThat(outcome.at("/outcomes/0/gradeName")).isEqualTo("Grade A");
      assertThat(outcome.at("/outcomes/0/result")).isEqualTo("Pass at Grade A");
      assertThat(outcome.at("/outcomes/0/level")).isEqualTo("C1");
      assertThat(outcome.at("/outcomes/0/frameworkTitle")).isEqualTo("Level 2");
      assertThat(outcome.at("/outcomes/0/certificate")).isEqualTo("EXAM");
      assertThat(outcome.at("/outcomes/0/rule")).isEqualTo("english-scale/1");
      assertThat(sendScores(held).http().body()).isEqualTo("{\"recorded\":0,\"unchanged\":2}");
    }

    /** As spreadsheets write it. */
    @Test
    void may_have_a_mark_in_front_carriage_returns_quotes_and_another_order() {
      var exported =
          "\uFEFFrecorded,candidateId,component\r\n"
              + "\"180\",\"%1$s\",\"READING\"\r\n186,%1$s,USE_OF_ENGLISH\r\n180,%1$s,WRITING\r\n"
                  .formatted(amira)
              + "190,%1$s,LISTENING\r\n177,%1$s,SPEAKING".formatted(amira);

      must(200, sendScores(exported));
      assertThat(outcome().json().at("/outcomes/0/overall").asInt()).isEqualTo(183);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "candidateId, | candidate, | 1 | candidate | unknown-column",
          ",recorded | '' | 1 | recorded | missing-column",
          "component,recorded | component,recorded,recorded | 1 | recorded | duplicate-column",
          ",READING, | ,Reading, | 2 | component | wrong-form",
          ",180\\n | ,162.5\\n | 2 | recorded | wrong-form",
          ",180\\n | ,-80\\n | 2 | recorded | wrong-form",
          ",180\\n | ,\\n | 2 | recorded | missing-value",
          ",180\\n | ,ill\\n | 2 | recorded | wrong-form",
          ",SPEAKING,177 | ,,177 | 6 | recorded | not-one-of",
          ",SPEAKING,177 | ,,none | 6 | recorded | not-one-of"
        })
    void without_the_form_is_refused_by_line_and_column(
        String what, String instead, int line, String column, String problem) {
      var answer = sendScores(file().replaceFirst(lines(what), lines(instead)));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(line);
      assertThat(answer.at("/errors/0/column")).isEqualTo(column);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
      nothingIsStored();
    }

    private static String lines(String text) {
      return text.replace("\\n", "\n");
    }

    @Test
    void with_a_row_twice_is_refused() {
      var answer = sendScores(file() + amira + ",READING,181\n");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/problem")).isEqualTo("duplicate-row");
      assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(7);
      nothingIsStored();
    }

    @Test
    void with_nothing_in_it_is_refused() {
      assertThat(sendScores("").status()).isEqualTo(400);
      assertThat(sendScores("candidateId,component,recorded\n").at("/errors/0/problem"))
          .isEqualTo("no-lines");
    }

    @Test
    void with_another_word_is_told_which_are_taken() {
      var ill = sendScores(file().replaceFirst(",180\n", ",ill\n"));
      assertThat(ill.json().at("/errors/0/expected/values").toString())
          .isEqualTo("[\"absent\",\"exempt\"]");
      var none = sendScores(file().replaceFirst(",SPEAKING,177", ",,none"));
      assertThat(none.json().at("/errors/0/expected/values").toString())
          .isEqualTo("[\"pending\",\"withheld\",\"withheld_permanently\"]");
    }

    @Test
    void in_another_encoding_is_refused() {
      var latin = file().replace("SPEAKING", "ÉCOUTER").getBytes(StandardCharsets.ISO_8859_1);

      var answer = sendScores(latin);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/problem")).isEqualTo("not-utf-8");
      nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "LISTENING,190 | LISTENING,191 | 5 | score-off-the-scale | ENG-SCL-05",
          "WRITING,180 | WRITING,79 | 4 | score-off-the-scale | ENG-SCL-05",
          "SPEAKING,177 | GRAMMAR,177 | 6 | component-not-reported | ENG-EXM-02",
          "SPEAKING,177 | SPEAKING,absent | 7 | candidate-not-entered | ENG-EXM-03"
        })
    void that_a_rule_refuses_is_refused_whole_and_by_line(
        String what, String instead, int line, String code, String rule) {
      var good = bilal + ",,pending\n";
      var unknown = code.equals("candidate-not-entered") ? "ZZZ000000,,pending\n" : "";

      var answer = sendScores(file().replace(what, instead) + unknown + good);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.at("/refusals/0/code")).isEqualTo(code);
      assertThat(answer.at("/refusals/0/rule")).isEqualTo(rule);
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(line);
      nothingIsStored();
    }

    @Test
    void of_an_exam_date_that_is_not_there_is_404() {
      var never = "/v1/exam-dates/FCE-2027-12-04-paper/scores";
      var bytes = file().getBytes(StandardCharsets.UTF_8);

      assertThat(postCsv(never, bytes, "Authorization", AWARDING).status()).isEqualTo(404);
      assertThat(postCsv(EXAM_DATE + "/scores", bytes, "Authorization", NORTHGATE).status())
          .isEqualTo(404);
      assertThat(postCsv("/v1/exam-dates/x/scores", bytes, "Authorization", AWARDING).status())
          .isEqualTo(400);
    }
  }

  @Nested
  class Scores_as_JSON {

    private Answer send(String body) {
      return postJson(EXAM_DATE + "/scores", body, "Authorization", AWARDING);
    }

    private String body() {
      return """
      {"candidates":[{"candidateId":"%s","scores":[{"component":"READING","score":180},\
      {"component":"USE_OF_ENGLISH","score":186},{"component":"WRITING","score":180},\
      {"component":"LISTENING","score":190},{"component":"SPEAKING","absence":"ABSENT"}]}]}\
      """
          .formatted(amira);
    }

    @Test
    void decide_what_comes_of_each_entry() {
      must(200, send(body()));

      assertThat(outcome().at("/outcomes/0/outcome")).isEqualTo("ABSENT_FROM_PART");
      assertThat(outcome().json().at("/outcomes/0/components").isEmpty()).isTrue();
      assertThat(outcome().json().at("/outcomes/0").has("overall")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"score\":186 | \"score\":186.5 | /candidates/0/scores/1/score | wrong-type",
          "\"score\":186 | \"score\":\"186\" | /candidates/0/scores/1/score | wrong-type",
          ",\"score\":186 | '' | /candidates/0/scores/1 | score-or-absence-needed",
          "\"score\":186 | \"score\":186,\"absence\":\"EXEMPT\" | /candidates/0/scores/1 |"
              + " score-or-absence-needed",
          "USE_OF_ENGLISH | READING | /candidates/0/scores/1/component | duplicate-component",
          "\"ABSENT\" | \"ILL\" | /candidates/0/scores/4/absence | not-one-of",
          "\"candidateId\" | \"candidate\" | /candidates/0/candidate | unknown-field"
        })
    void without_the_form_are_refused_by_pointer(
        String what, String instead, String pointer, String problem) {
      var answer = send(body().replace(what, instead));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
      nothingIsStored();
    }

    @Test
    void without_the_form_are_refused_each_at_its_place() {
      var spoiled =
          body()
              .replace(",\"score\":186", "")
              .replace("LISTENING", "WRITING")
              .replace(
                  "]}]}",
                  "]},{\"candidateId\":\"%s\",\"scores\":[{\"component\":\"READING\"}]}]}"
                      .formatted(amira));

      var answer = send(spoiled);

      assertThat(answer.json().at("/errors").findValuesAsString("pointer"))
          .containsExactly(
              "/candidates/0/scores/1",
              "/candidates/0/scores/3/component",
              "/candidates/1/scores/0");
      nothingIsStored();
    }

    @Test
    void for_nobody_are_malformed() {
      assertThat(send("{\"candidates\":[]}").at("/errors/0/pointer")).isEqualTo("/candidates");
    }

    @Test
    void of_one_candidate_twice_are_refused_by_place() {
      var twice =
          body()
              .replace(
                  "]}]}",
                  "]},{\"candidateId\":\""
                      + amira
                      + "\",\"scores\":[],"
                      + "\"hold\":\"PENDING\"}]}");

      var answer = send(twice);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.at("/refusals/0/code")).isEqualTo("candidate-twice");
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(2);
      nothingIsStored();
    }
  }

  @Test
  void an_outcome_is_the_board_s_to_read() {
    assertThat(get(entry + "/outcome", "Authorization", NORTHGATE).status()).isEqualTo(404);
    assertThat(
            get(
                    "/v1/sitting-entries/00000000-0000-7000-8000-000000000000/outcome",
                    "Authorization",
                    AWARDING)
                .status())
        .isEqualTo(404);
  }
}
