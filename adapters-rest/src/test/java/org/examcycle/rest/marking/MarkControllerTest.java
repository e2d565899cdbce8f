package org.examcycle.rest.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.examcycle.trial.AwardTrial;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Component marks over HTTP. */
class MarkControllerTest extends AwardTrial {

  private static final String FILE =
      """
      centre,candidate,syllabus,component,mark
      MZ040,0001,0620,22,40
      MZ040,0001,0620,42,A
      MZ040,0002,0620,22,0
      """;

  private Answer marks(String file) {
    return board("PUT", "/v1/series/2027-06/marks", file, "text/csv");
  }

  private static String ofAmira(String component) {
    return CANDIDATES + "/0001/syllabuses/0620/components/" + component + "/mark";
  }

  private Answer record(String component, String body, String version) {
    return putJson(ofAmira(component), body, "Authorization", BOARD, "If-Match", version);
  }

  private void nothingIsStored() {
    var listed = get(CHEMISTRY + "/components/22/marks", "Authorization", BOARD).json();
    assertThat(listed.at("/items").findValuesAsString("state"))
        .containsExactly("MISSING", "MISSING");
  }

  @Nested
  class A_file {

    @Test
    void is_taken_counted_and_once_more_changes_nothing() {
      assertThat(must(200, marks(FILE)).http().body())
          .isEqualTo("{\"added\":3,\"changed\":0,\"unchanged\":0}");
      assertThat(must(200, marks(FILE)).http().body())
          .isEqualTo("{\"added\":0,\"changed\":0,\"unchanged\":3}");
      assertThat(must(200, marks(FILE.replace("22,0", "22,1"))).http().body())
          .isEqualTo("{\"added\":0,\"changed\":1,\"unchanged\":2}");
    }

    @Test
    void is_the_same_with_a_mark_carriage_returns_quotes_and_other_columns_order() {
      marks(FILE);

      for (var file :
          new String[] {
            "\uFEFF" + FILE.replace("\n", "\r\n"),
            FILE.replace("MZ040,0001,0620,22,40", "\"MZ040\",\"0001\",\"0620\",\"22\",\"40\""),
            "mark,component,syllabus,candidate,centre\n40,22,0620,0001,MZ040\n"
          }) {
        assertThat(must(200, marks(file)).json().at("/added").asInt()).isZero();
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0001,0620,22,40 | 0001,0620,22,41 | 2 | mark-out-of-range | INT-AWD-01",
          "0002,0620 | 0004,0620 | 4 | candidate-not-entered | INT-CWK-02",
          "0002,0620 | 0009,0620 | 4 | candidate-not-entered | INT-CWK-02",
          "0002,0620 | 0002,0610 | 4 | candidate-not-entered | INT-CWK-02",
          "MZ040,0002 | MZ041,0002 | 4 | candidate-not-entered | INT-CWK-02",
          "0620,42,A | 0620,32,A | 3 | component-not-of-option | INT-CWK-02",
          "0620,42,A | 0620,22,39 | 3 | mark-given-twice | INT-CWK-02",
          "0620,42,A | 0620,22,40 | 3 | mark-given-twice | INT-CWK-02"
        })
    void is_refused_whole_with_the_line_and_the_rule(
        String what, String instead, int line, String code, String rule) {
      var answer = marks(FILE.replace(what, instead));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.at("/refusals/0/code")).isEqualTo(code);
      assertThat(answer.at("/refusals/0/rule")).isEqualTo(rule);
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(line);
      nothingIsStored();
    }

    @Test
    void names_a_thousand_lines_and_says_how_many_are_wrong() {
      var wrong = new StringBuilder(FILE);
      for (var line = 0; line < 1_001; line++) {
        wrong.append("MZ040,9999,0620,22,1\n");
      }
      var answer = marks(wrong.toString());

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().at("/refusals").size()).isEqualTo(1_000);
      assertThat(answer.json().at("/refusalsInAll").asInt()).isEqualTo(1_001);
      nothingIsStored();
    }

    @Test
    void names_every_line_that_is_wrong() {
      var answer = marks(FILE.replace("22,40", "22,41").replace("0002", "0009"));

      assertThat(answer.json().at("/refusals").findValuesAsString("line"))
          .containsExactly("2", "4");
      assertThat(answer.json().has("refusalsInAll")).isFalse();
      nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "component,mark | component | 1 | mark | missing-column",
          "component,mark | component,mark,note | 1 | note | unknown-column",
          "component,mark | component,component | 1 | component | duplicate-column",
          "22,40 | 22,40.5 | 2 | mark | wrong-form",
          "22,40 | 22,-1 | 2 | mark | wrong-form",
          "22,40 | 22,a | 2 | mark | wrong-form",
          "22,40 | 22,99999 | 2 | mark | wrong-form",
          "22,40 | 22, | 2 | mark | missing-value",
          "MZ040,0001,0620,42 | MZ40,0001,0620,42 | 3 | centre | wrong-form",
          "MZ040,0001,0620,42 | MZ040,1,0620,42 | 3 | candidate | wrong-form",
          "MZ040,0001,0620,42 | MZ040,0001,620,42 | 3 | syllabus | wrong-form"
        })
    void without_its_form_is_refused_by_line_and_column(
        String what, String instead, int line, String column, String problem) {
      var answer = marks(FILE.replace(what, instead));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(line);
      assertThat(answer.at("/errors/0/column")).isEqualTo(column);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
      nothingIsStored();
    }

    @Test
    void is_empty_in_another_encoding_or_has_a_quote_that_never_ends() {
      assertThat(marks("").at("/errors/0/problem")).isEqualTo("empty-file");
      assertThat(marks("centre,candidate,syllabus,component,mark\n").at("/errors/0/problem"))
          .isEqualTo("no-lines");
      assertThat(
              send(
                      "PUT",
                      "/v1/series/2027-06/marks",
                      FILE.getBytes(StandardCharsets.UTF_16),
                      "Authorization",
                      BOARD,
                      "Content-Type",
                      "text/csv")
                  .at("/errors/0/problem"))
          .isEqualTo("not-utf-8");
      assertThat(marks(FILE.replace("42,A", "42,\"A")).at("/errors/0/problem"))
          .isEqualTo("unreadable-quotes");
      nothingIsStored();
    }
  }

  @Nested
  class A_mark {

    @Test
    void is_recorded_on_the_version_that_was_seen() {
      var moderated =
          """
          {"state":"MARKED","mark":30,"moderationSlope":"9/10","moderationShift":"1",\
          "specialConsideration":5}\
          """;

      assertThat(must(204, record("22", moderated, "\"0\"")).header("ETag")).isEqualTo("\"1\"");
      var read = get(ofAmira("22"), "Authorization", BOARD);
      assertThat(read.header("ETag")).isEqualTo("\"1\"");
      assertThat(read.http().body())
          .isEqualTo(
              """
              {"centre":"MZ040","candidate":"0001","component":"22","maximum":40,\
              "mark":{"state":"MARKED","mark":30,"moderationSlope":"9/10","moderationShift":"1",\
              "specialConsideration":5},"version":1}\
              """);
      assertThat(record("22", moderated, "\"0\"").status()).isEqualTo(412);
      assertThat(record("22", "{\"state\":\"ABSENT\"}", "\"1\"").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"state\":\"ABSENT\",\"mark\":3} | /mark",
          "{\"state\":\"EXEMPT\",\"specialConsideration\":2} | /specialConsideration",
          "{\"state\":\"ASSESSED\",\"mark\":3,\"moderationSlope\":\"1\"} | /moderationSlope",
          "{\"state\":\"MARKED\",\"mark\":3,\"moderationShift\":\"1\"} | /moderationShift",
          "{\"state\":\"MARKED\",\"mark\":3,\"carriedFrom\":\"2026-06\"} | /carriedFrom",
          "{\"state\":\"AWAITED\",\"carried\":\"3\"} | /carried"
        })
    void with_what_its_state_has_not_is_refused_by_pointer(String body, String pointer) {
      var answer = record("22", body, "\"0\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
      assertThat(answer.at("/errors/0/problem")).isEqualTo("not-of-this-state");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"state\":\"ABSENT\"}",
          "{\"state\":\"AWAITED\"}",
          "{\"state\":\"EXEMPT\"}",
          "{\"state\":\"ASSESSED\",\"mark\":40}",
          "{\"state\":\"CARRIED\",\"carried\":\"301/8\",\"carriedFrom\":\"2026-06\"}"
        })
    void may_be_another_state(String body) {
      must(204, record("22", body, "\"0\""));

      assertThat(get(ofAmira("22"), "Authorization", BOARD).http().body()).contains(body);
    }

    @Test
    void lies_within_the_component() {
      var above = record("22", "{\"state\":\"MARKED\",\"mark\":41}", "\"0\"");

      assertThat(above.status()).isEqualTo(422);
      assertThat(above.code()).isEqualTo("mark-out-of-range");
      assertThat(above.json().at("/facts/maximum").asInt()).isEqualTo(40);
      assertThat(record("22", "{\"state\":\"ASSESSED\",\"mark\":41}", "\"0\"").status())
          .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
      "999,2026-06,mark-out-of-range,/carried",
      "-5,2026-06,mark-out-of-range,/carried",
      "99999999999999999999,2026-06,mark-out-of-range,",
      "30,2027-06,carried-over-too-long,/carriedFrom",
      "30,2031-06,carried-over-too-long,/carriedFrom"
    })
    void carried_is_one_that_an_earlier_series_can_have_given(
        String mark, String from, String code, String pointer) {
      var body = "{\"state\":\"CARRIED\",\"carried\":\"%s\",\"carriedFrom\":\"%s\"}";
      var answer = record("22", body.formatted(mark, from), "\"0\"");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo(code);
      assertThat(answer.json().at("/refusals/0/pointer").asString())
          .isEqualTo(Objects.requireNonNullElse(pointer, ""));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"state\":\"MARKED\"} | /mark",
          "{\"state\":\"MARKED\",\"mark\":-1} | /mark",
          "{\"state\":\"MARKED\",\"mark\":1.5} | /mark",
          "{\"state\":\"MARKED\",\"mark\":1,\"moderationSlope\":\"1\"} | /moderationShift",
          "{\"state\":\"MARKED\",\"mark\":1,\"moderationSlope\":\"1/0\"} | /moderationSlope",
          "{\"state\":\"MARKED\",\"mark\":1,\"specialConsideration\":101} | /specialConsideration",
          "{\"state\":\"ASSESSED\"} | /mark",
          "{\"state\":\"CARRIED\",\"carried\":\"1\"} | /carriedFrom",
          "{\"state\":\"MISSING\"} | /state",
          "{\"state\":\"GOOD\"} | /state",
          "{\"mark\":1} | /state"
        })
    void without_its_form_is_refused_by_pointer(String body, String pointer) {
      var answer = record("22", body, "\"0\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void is_not_moderated_by_a_line_that_falls() {
      var falling =
          record(
              "22",
              "{\"state\":\"MARKED\",\"mark\":1,\"moderationSlope\":\"-1/9\",\"moderationShift\":\"9\"}",
              "\"0\"");

      assertThat(falling.status()).isEqualTo(400);
      assertThat(falling.at("/errors/0/pointer")).isEqualTo("/moderationSlope");
      assertThat(falling.at("/errors/0/problem")).isEqualTo("min");
      assertThat(falling.json().at("/errors/0/expected/value").asInt()).isZero();
      must(
          204,
          record(
              "22",
              "{\"state\":\"MARKED\",\"mark\":1,\"moderationSlope\":\"0\",\"moderationShift\":\"9\"}",
              "\"0\""));
    }

    @ParameterizedTest
    @CsvSource({
      "999999999999999999999999999999,0,/moderationSlope",
      "1/999999999999999999999999999999,0,/moderationSlope",
      "1,1000000000,/moderationShift",
      "1,-999999999999999999999999999999,/moderationShift",
      "1,1/1000000000,/moderationShift"
    })
    void is_not_moderated_by_longer_numbers_than_any_needs(
        String slope, String shift, String pointer) {
      var answer = moderated(slope, shift);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
      assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
      must(204, moderated("999999999/999999998", "-999999999"));
    }

    private Answer moderated(String slope, String shift) {
      var body =
          "{\"state\":\"MARKED\",\"mark\":1,\"moderationSlope\":\"%s\",\"moderationShift\":\"%s\"}";
      return record("22", body.formatted(slope, shift), "\"0\"");
    }

    @Test
    void of_another_option_or_nobody_does_not_exist() {
      assertThat(get(ofAmira("12"), "Authorization", BOARD).status()).isEqualTo(404);
      assertThat(get(ofAmira("22"), "Authorization", NORTHGATE).status()).isEqualTo(404);
      assertThat(record("12", "{\"state\":\"ABSENT\"}", "\"0\"").status()).isEqualTo(404);
    }
  }

  @Nested
  class What_else_decides {

    private static final String STANDING = CANDIDATES + "/0001/syllabuses/0620/standing";

    private Answer stand(String body, String version) {
      return putJson(STANDING, body, "Authorization", BOARD, "If-Match", version);
    }

    @Test
    void is_recorded_on_the_version_that_was_seen() {
      var open = "{\"caseOpen\":true,\"disqualified\":false,\"laterSeriesDecides\":false}";

      assertThat(must(204, stand(open, "\"0\"")).header("ETag")).isEqualTo("\"1\"");
      assertThat(stand(open, "\"0\"").status()).isEqualTo(412);
      assertThat(stand(open, "\"1\"").header("ETag")).isEqualTo("\"2\"");
      var award = award();
      assertThat(get(award + "/results/MZ040/0001", "Authorization", BOARD).at("/printed"))
          .isEqualTo("PENDING");
    }
  }
}
