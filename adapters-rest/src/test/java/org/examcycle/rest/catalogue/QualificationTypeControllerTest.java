package org.examcycle.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grade scales over HTTP. */
class QualificationTypeControllerTest extends RoomTrial {

  private static final String SCALE =
      """
      {"grades":[\
      {"grade":"A","printed":"A(a)","ofComponents":true,"pumLow":80,"pumHigh":100},\
      {"grade":"B","printed":"B(b)","ofComponents":true,"pumLow":70,"pumHigh":79}],\
      "noPumOn":["UK"]}\
      """;

  private Answer put(String scale) {
    return putJson("/v1/grade-scales/two", scale, "Authorization", BOARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"pumLow\":70", "\"pumLow\":1", "\"pumLow\":79"})
  void a_scale_whose_bands_join_is_taken(String lowest) {
    must(204, put(SCALE.replace("\"pumLow\":70", lowest)));
  }

  @Test
  void a_scale_without_bands_is_taken() {
    must(204, put(SCALE.replaceAll(",\"pumLow\":[0-9]+,\"pumHigh\":[0-9]+", "")));
  }

  private static final String TYPES =
      """
      code,title,level,family,grade_scale,pum_scheme,award_rule,outcome_rule,release_rule,enquiry_rule
      IGCSE,IGCSE,L2,IGCSE_AND_O_LEVEL,two,two,component-sum/1,word-before-grade/1,at-one-instant/1,none
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IGCSE,IGCSE | igcse,IGCSE | code",
        "IGCSE,IGCSE | A/B,IGCSE | code",
        "IGCSE,IGCSE | AS,IGCSE | code",
        "IGCSE,IGCSE | 9_1,IGCSE | code",
        "IGCSE,IGCSE | IGCSE,' ' | title",
        "L2 | L 2 | level",
        "IGCSE_AND_O_LEVEL | IGCSE & O LEVEL | family"
      })
  void a_type_that_nothing_could_name_is_refused_by_line_and_column(
      String what, String instead, String column) {
    must(204, put(SCALE));
    must(200, putCsv("/v1/qualification-types", TYPES, "Authorization", BOARD));

    var answer =
        putCsv(
            "/v1/qualification-types",
            TYPES.replace(what, instead.replace("'", "\"")),
            "Authorization",
            BOARD);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(2);
    assertThat(answer.at("/errors/0/column")).isEqualTo(column);
    assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
  }

  @Test
  void a_type_says_in_which_kinds_of_series_it_is_not_held() {
    must(204, put(SCALE));
    must(200, keyTimes("JUNE_NOVEMBER"));
    must(200, keyTimes("MARCH"));
    var types = TYPES.replace("_rule\n", "_rule,not_in\n");
    var file = types.replace(",none\n", ",none,MARCH JUNE_NOVEMBER\n");
    must(200, putCsv("/v1/qualification-types", file, "Authorization", BOARD));

    var listed = get("/v1/qualification-types", "Authorization", BOARD);
    assertThat(listed.json().at("/items/0/notIn").toString())
        .isEqualTo("[\"JUNE_NOVEMBER\",\"MARCH\"]");

    must(200, putCsv("/v1/qualification-types", TYPES, "Authorization", BOARD));
    assertThat(
            get("/v1/qualification-types", "Authorization", BOARD)
                .json()
                .at("/items/0/notIn")
                .size())
        .as("in a file without the column nothing is said of it")
        .isEqualTo(2);

    var unknown = types.replace(",none\n", ",none,MAY\n");
    var refused = putCsv("/v1/qualification-types", unknown, "Authorization", BOARD);
    assertThat(refused.at("/refusals/0/code")).isEqualTo("series-kind-unknown");
    assertThat(refused.json().at("/refusals/0/line").asInt()).isEqualTo(2);

    var wrong = types.replace(",none\n", ",none,MARCH  MAY\n");
    var answer = putCsv("/v1/qualification-types", wrong, "Authorization", BOARD);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/column")).isEqualTo("not_in");
  }

  private Answer keyTimes(String kind) {
    return putCsv(
        "/v1/key-times?validFrom=2026-01-01",
        "series_kind,zone,session,key_time_utc,utc_day_offset\n" + kind + ",4,AM,07:00,0\n",
        "Authorization",
        BOARD);
  }

  @Test
  void a_scale_has_a_name_of_a_form_that_is_told() {
    var answer = get("/v1/grade-scales/IGCSE", "Authorization", BOARD);

    assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
    assertThat(answer.at("/errors/0/expected/regexp")).isEqualTo("[a-z0-9][a-z0-9-]{0,39}");
  }

  @ParameterizedTest
  @CsvSource({"200, 200", "201, 400"})
  void a_title_has_its_bound(int length, int status) {
    addSyllabuses("0610");
    var file = "syllabus,title,type\n0610," + "x".repeat(length) + ",IGCSE\n";

    assertThat(putCsv("/v1/syllabuses", file, "Authorization", BOARD).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"printed\":\"B(b)\" | \"printed\":\" \" | /grades/1/printed | words",
        "\"grade\":\"B\" | \"grade\":\"a\" | /grades/1/grade | duplicate-grade",
        "\"pumHigh\":100 | \"pumHigh\":99 | /grades/0/pumHigh | does-not-join",
        "\"pumHigh\":79 | \"pumHigh\":78 | /grades/1/pumHigh | does-not-join",
        "\"pumHigh\":79 | \"pumHigh\":80 | /grades/1/pumHigh | does-not-join",
        ",\"pumHigh\":79 | '' | /grades/1/pumHigh | missing",
        ",\"pumLow\":80,\"pumHigh\":100 | '' | /grades/0/pumLow | missing",
        "\"pumLow\":70 | \"pumLow\":80 | /grades/1/pumLow | out-of-range",
        "\"pumLow\":70 | \"pumLow\":0 | /grades/1/pumLow | out-of-range",
        "[\"UK\"] | [\"UK\",\"UK\"] | /noPumOn/1 | duplicate-route",
        "[\"UK\"] | [\"UK\",null] | /noPumOn/1 | missing"
      })
  void a_row_that_does_not_go_with_those_before_it_is_named(
      String what, String instead, String pointer, String problem) {
    var answer = put(SCALE.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed-body");
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }
}
