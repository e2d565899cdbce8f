package org.examcycle.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a syllabus over HTTP. */
class SyllabusControllerTest extends RoomTrial {

  private static final String OPTIONS =
      """
      option,alias,maximum,component,component_maximum,factor
      AX,,100,21,60,1
      AX,,100,11,40,1
      BX,,100,12,100,1
      CX,,40,11,40,1
      """;

  @BeforeEach
  void haveChemistry() {
    addSyllabuses("0620");
    must(201, postJson("/v1/series", JUNE_2027, "Authorization", BOARD));
  }

  private Answer putOptions(String file) {
    return putCsv("/v1/series/2027-06/syllabuses/0620/options", file, "Authorization", BOARD);
  }

  @Test
  void of_a_series_that_is_not_there_are_404() {
    var answer =
        putCsv("/v1/series/2027-11/syllabuses/0620/options", OPTIONS, "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void are_taken_as_one_table() {
    assertThat(must(204, putOptions(OPTIONS)).header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'80,1.25', 5/4",
    "'80,5/4', 5/4",
    "'200,0.5', 1/2",
    "'300,1/3', 1/3",
    "'100,1.00000000', 1"
  })
  void have_exact_factors_as_fractions_and_as_decimals(String given, String kept) {
    must(204, putOptions(OPTIONS.replace("100,12,100,1", "100,12," + given)));

    var options = get("/v1/series/2027-06/syllabuses/0620/options", "Authorization", BOARD).json();
    assertThat(options.findValuesAsString("factor")).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", ".5", "1,25", "-1", "1/0", "0.123456789", "1e0"})
  void have_no_other_factors(String factor) {
    var answer = putOptions(OPTIONS.replace("12,100,1", "12,100,\"" + factor + "\""));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(4);
    assertThat(answer.at("/errors/0/column")).isEqualTo("factor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BX,, | BX,AX, | 4 | alias | option-given-twice",
        "CX,, | CX,CX, | 5 | alias | option-given-twice",
        "AX,, | AX,CX, | 5 | option | option-given-twice",
        "CX,,40,11,40 | CX,,50,11,50 | 5 | component_maximum | component-maxima-differ",
        "AX,,100,21,60,1 | AX,,100,12,60,1 | 4 | component_maximum | component-maxima-differ"
      })
  void that_do_not_go_together_are_refused_by_line_and_column(
      String what, String instead, int line, String column, String code) {
    var answer = putOptions(OPTIONS.replace(what, instead));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/refusals/0/code")).isEqualTo(code);
    assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(line);
    assertThat(answer.at("/refusals/0/column")).isEqualTo(column);
  }
}
