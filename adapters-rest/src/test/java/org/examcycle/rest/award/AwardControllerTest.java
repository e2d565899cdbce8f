package org.examcycle.rest.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.examcycle.trial.AwardTrial;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds and awards over HTTP. */
class AwardControllerTest extends AwardTrial {

  private static final String THRESHOLDS = CHEMISTRY + "/thresholds";
  private static final String COMPONENT_THRESHOLDS = CHEMISTRY + "/component-thresholds";
  private static final String OPTIONS = published("0620-2023-11-options.csv");
  private static final String COMPONENTS = published("0620-2023-11-components.csv");

  private Answer thresholds(String file) {
    return board("PUT", THRESHOLDS, file, "text/csv");
  }

  private Answer componentThresholds(String file) {
    return board("PUT", COMPONENT_THRESHOLDS, file, "text/csv");
  }

  private Answer bytes(byte[] file) {
    return send("PUT", THRESHOLDS, file, "Authorization", BOARD, "Content-Type", "text/csv");
  }

  /** Everything that was taken is in the next run: none without thresholds. */
  private void nothingIsStored() {
    var run = board("POST", CHEMISTRY + "/awards", "", "application/json");
    assertThat(run.status()).isEqualTo(422);
    assertThat(run.code()).isEqualTo("option-without-thresholds");
  }

  @Nested
  class A_table_as_it_was_published {

    @Test
    void is_taken_once_and_corrected_as_a_new_version() {
      assertThat(must(204, thresholds(OPTIONS)).header("ETag")).isEqualTo("\"1\"");
      assertThat(must(204, thresholds(OPTIONS)).header("ETag")).isEqualTo("\"1\"");
      assertThat(must(204, thresholds(OPTIONS.replace("149", "150"))).header("ETag"))
          .isEqualTo("\"2\"");
      assertThat(must(204, componentThresholds(COMPONENTS)).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void is_the_same_however_it_is_written() {
      thresholds(OPTIONS);
      assertThat(OPTIONS).contains("\r\n");
      var withMark = "\uFEFF" + OPTIONS.replace("\r\n", "\n");
      var quoted = OPTIONS.replace("CY,22 42 62,200", "\"CY\",\"22 42 62\",\"200\"");
      var byComponents = OPTIONS.replace("CY,22 42 62", ",\"22, 42, 62\"");
      var dashes = OPTIONS.replace(",,,,", ",-,–,—,");

      for (var file : new String[] {withMark, quoted, byComponents, dashes}) {
        assertThat(must(204, thresholds(file)).header("ETag")).isEqualTo("\"1\"");
      }
    }

    @Test
    void may_name_no_option_but_components_alone() {
      var withoutCodes = OPTIONS.replaceAll("(?m)^[^,]+,", "");

      assertThat(withoutCodes).startsWith("components,max_total,A*");
      assertThat(must(204, thresholds(withoutCodes)).header("ETag")).isEqualTo("\"1\"");
      assertThat(must(204, thresholds(OPTIONS)).header("ETag")).isEqualTo("\"1\"");
    }
  }

  @Nested
  class A_table_that_is_wrong {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "149,126 | 126,126 | 5 | threshold-not-below | CY",
          "149,126 | 125,126 | 5 | threshold-not-below | CY",
          "149,126 | 201,126 | 5 | threshold-out-of-range | CY",
          "58,46,34 | 58,46,0 | 5 | threshold-out-of-range | CY",
          "126,103,80 | 126,,80 | 5 | grade-left-out | CY",
          "CY,22 42 62,200 | CY,22 42 62,199 | 5 | maximum-not-the-option | CY",
          "CY,22 42 62 | CY,22 42 63 | 5 | components-not-the-option | CY",
          "CY,22 42 62 | QQ,22 42 62 | 5 | option-not-found | QQ",
          "CY,22 42 62 | BY,22 42 52 | 5 | thresholds-given-twice | BY"
        })
    void is_refused_with_the_row_and_why(
        String what, String instead, int line, String code, String row) {
      var answer = thresholds(OPTIONS.replace(what, instead));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.at("/refusals/0/code")).isEqualTo(code);
      assertThat(answer.at("/refusals/0/rule")).isEqualTo("INT-AWD-04");
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(line);
      assertThat(answer.at("/refusals/0/facts/row")).isEqualTo(row);
      nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "max_total | total | 1 | max_total | missing-column",
          "149 | 149.5 | 5 | A* | wrong-form",
          "149 | -1 | 5 | A* | wrong-form",
          "CY,22 42 62,200 | CY,22 42 62, | 5 | max_total | missing-value",
          "CY,22 42 62 | c,22 42 62 | 5 | option | wrong-form",
          "CY,22 42 62 | CY,22-42-62 | 5 | components | wrong-form",
          "CY,22 42 62 | CY,22 22 62 | 5 | components | wrong-form",
          "CY,22 42 62 | ,22 22 62 | 5 | components | wrong-form"
        })
    void in_form_is_refused_with_line_and_column(
        String what, String instead, int line, String column, String problem) {
      var answer = thresholds(OPTIONS.replace(what, instead));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors").findValuesAsString("problem")).contains(problem);
      assertThat(answer.json().at("/errors").findValuesAsString("column")).contains(column);
      assertThat(answer.json().at("/errors").findValuesAsString("line"))
          .contains(String.valueOf(line));
      nothingIsStored();
    }

    @Test
    void has_a_column_that_is_no_grade_of_the_scale() {
      var answer = thresholds(OPTIONS.replace("F,G", "F,H"));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("grade-not-of-scale");
      assertThat(answer.at("/refusals/0/column")).isEqualTo("H");
      assertThat(answer.json().path("refusals")).hasSize(1);
      nothingIsStored();
    }

    @Test
    void is_empty_or_has_a_header_alone() {
      assertThat(bytes(new byte[0]).status()).isEqualTo(400);
      var header = thresholds(OPTIONS.lines().findFirst().orElseThrow() + "\n");
      assertThat(header.status()).isEqualTo(400);
      assertThat(header.at("/errors/0/problem")).isEqualTo("no-lines");
      nothingIsStored();
    }

    @Test
    void is_in_another_encoding() {
      var answer = bytes(OPTIONS.replace("CY,", "Ç,").getBytes(StandardCharsets.ISO_8859_1));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/problem")).isEqualTo("not-utf-8");
      assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(5);
      nothingIsStored();
    }

    @Test
    void has_a_row_too_short_or_a_quote_that_never_ends() {
      assertThat(thresholds(OPTIONS.replace(",34\r\nCZ", "\r\nCZ")).at("/errors/0/problem"))
          .isEqualTo("too-few-columns");
      assertThat(thresholds(OPTIONS.replace("CY,", "\"CY,")).at("/errors/0/problem"))
          .isEqualTo("unreadable-quotes");
      nothingIsStored();
    }

    @Test
    void of_components_names_an_A_star_or_a_mark_above_the_maximum() {
      var star = COMPONENTS.replace("max_raw,A,", "max_raw,A*,");
      assertThat(componentThresholds(star).code()).isEqualTo("grade-not-of-components");
      var above = componentThresholds(COMPONENTS.replace("22,40,25,21", "22,40,41,21"));
      assertThat(above.code()).isEqualTo("threshold-out-of-range");
      assertThat(above.json().at("/refusals/0/line").asInt()).isEqualTo(6);
      assertThat(above.at("/refusals/0/facts/row")).isEqualTo("22");
    }
  }

  @Nested
  class An_award {

    @Test
    void is_run_confirmed_and_listed() {
      var award = award();

      assertThat(must(204, confirm(award)).header("ETag")).isEqualTo("\"2\"");
      assertThat(confirm(award).status()).isEqualTo(409);
      var runs = get(CHEMISTRY + "/awards", "Authorization", BOARD).json();
      assertThat(runs.size()).isEqualTo(1);
      assertThat(runs.at("/0/state").asString()).isEqualTo("CONFIRMED");
      assertThat(runs.at("/0/candidates").asInt()).isEqualTo(3);
      assertThat(runs.at("/0/rules/CY").asString()).isEqualTo("component-sum/1");
    }

    @Test
    void gives_everybody_a_result_page_by_page() {
      var award = award();
      var first = get(award + "/results?limit=2", "Authorization", BOARD).json();

      assertThat(first.at("/items").findValuesAsString("result")).containsExactly("A*", "X");
      assertThat(first.at("/items/0/pum").asInt()).isEqualTo(90);
      assertThat(first.at("/items/1/total").isMissingNode()).isTrue();
      var next = first.at("/next").asString();
      var second = get(award + "/results?limit=2&after=" + next, "Authorization", BOARD).json();
      assertThat(second.at("/items").findValuesAsString("result")).containsExactly("C");
      assertThat(second.at("/items/0/pum").asInt()).isEqualTo(62);
      assertThat(second.at("/next").isMissingNode()).isTrue();
    }

    @Test
    void explains_itself() {
      var explained = get(award() + "/results/MZ040/0003", "Authorization", BOARD).json();

      assertThat(explained.at("/printed").asString()).isEqualTo("C(c)");
      assertThat(explained.at("/sum").asString()).isEqualTo("523/4");
      assertThat(explained.at("/total").asInt()).isEqualTo(131);
      assertThat(explained.at("/reached/mark").asInt()).isEqualTo(107);
      assertThat(explained.at("/missed").isMissingNode()).isTrue();
      assertThat(explained.at("/components").findValuesAsString("factor"))
          .containsExactly("3/2", "5/4", "1");
      assertThat(explained.at("/components/0/shown").asString()).isEqualTo("34.5");
    }

    @Test
    void takes_a_person_and_the_version_that_was_seen() {
      var award = award();

      assertThat(
              send(
                      "POST",
                      award + "/confirmation",
                      new byte[0],
                      "Authorization",
                      bearer("machine"),
                      "If-Match",
                      "\"1\"")
                  .status())
          .isEqualTo(404);
      assertThat(
              send("POST", award + "/confirmation", new byte[0], "Authorization", BOARD).status())
          .isEqualTo(428);
    }

    @Test
    void does_not_exist_for_a_centre() {
      var award = award();

      assertThat(get(award + "/results", "Authorization", NORTHGATE).status()).isEqualTo(404);
      assertThat(get(CHEMISTRY + "/awards", "Authorization", NORTHGATE).status()).isEqualTo(404);
    }
  }
}
