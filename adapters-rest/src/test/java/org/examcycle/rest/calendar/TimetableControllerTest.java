package org.examcycle.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Key Times and timetables over HTTP. */
class TimetableControllerTest extends RoomTrial {

  private static final String KEY_TIMES =
      """
      series_kind,zone,session,key_time_utc,utc_day_offset,examples
      JUNE_NOVEMBER,3,AM,09:00,0,"UK; EU; Africa"
      JUNE_NOVEMBER,6,AM,21:00,-1,New Zealand
      MARCH,ALL,AM,05:00,0,
      """;
  private static final String TIMETABLE =
      """
      syllabus,component,zone,local_date,session,minutes
      0620,12,3,2027-06-03,AM,75
      0620,22,ALL,2027-06-01,AM,45
      """;

  private Answer putKeyTimes(String file) {
    return putCsv("/v1/key-times?validFrom=2026-01-01", file, "Authorization", BOARD);
  }

  private Answer putTimetable(String file) {
    return putCsv("/v1/series/2027-06/timetable", file, "Authorization", BOARD);
  }

  @Test
  void a_centre_sees_its_papers_on_its_own_clocks() {
    prepareJune2027();
    assertThat(must(200, putKeyTimes(KEY_TIMES)).http().body()).isEqualTo("{\"rows\":3}");
    assertThat(must(200, putTimetable(TIMETABLE)).http().body()).isEqualTo("{\"rows\":2}");

    var timetable = get("/v1/centres/MZ040/series/2027-06/timetable", "Authorization", NORTHGATE);

    assertThat(timetable.json().path("items").size()).isEqualTo(2);
    assertThat(timetable.json().at("/items"))
        .anySatisfy(
            paper ->
                assertThat(paper)
                    .hasToString(
                        """
                        {"syllabus":"0620","component":"12","localDate":"2027-06-03",\
                        "session":"AM","minutes":75,"keyTime":"2027-06-03T09:00:00Z",\
                        "localKeyTime":"2027-06-03T11:00:00+02:00","timeZone":"Africa/Maputo"}\
                        """));
  }

  @Test
  void another_centre_s_timetable_is_answered_as_one_that_is_not_there() {
    prepareJune2027();

    assertThat(
            get("/v1/centres/MZ040/series/2027-06/timetable", "Authorization", SOUTHGATE).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zone,session | zones,session | 1 | zone | missing-column",
        "JUNE_NOVEMBER,3 | june,3 | 2 | series_kind | wrong-form",
        "MARCH,ALL | MARCH, | 4 | zone | missing-value",
        "MARCH,ALL | MARCH,7 | 4 | zone | not-one-of",
        "6,AM | 6,NIGHT | 3 | session | not-one-of",
        "09:00 | 9 o'clock | 2 | key_time_utc | wrong-form",
        "09:00 | 24:00 | 2 | key_time_utc | no-such-time",
        "09:00 | 09:00:00.0000001 | 2 | key_time_utc | wrong-form",
        "-1, | -2, | 3 | utc_day_offset | not-one-of"
      })
  void key_times_without_the_form_are_refused_by_line_and_column(
      String what, String instead, int line, String column, String problem) {
    var answer = putKeyTimes(KEY_TIMES.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed-file");
    assertThat(answer.json().path("errors"))
        .anySatisfy(
            error -> {
              assertThat(error.path("line").asInt()).isEqualTo(line);
              assertThat(error.path("column").asString()).isEqualTo(column);
              assertThat(error.path("problem").asString()).isEqualTo(problem);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0620,12 | 620,12 | 2 | syllabus | wrong-form",
        "0620,22 | 0620,2 | 3 | component | wrong-form",
        "2027-06-03 | 2027-06-31 | 2 | local_date | no-such-day",
        "2027-06-03 | +12027-06-03 | 2 | local_date | wrong-form",
        ",75 | ,0 | 2 | minutes | wrong-form",
        ",45 | ,10000 | 3 | minutes | wrong-form"
      })
  void a_timetable_without_the_form_is_refused_by_line_and_column(
      String what, String instead, int line, String column, String problem) {
    var answer = putTimetable(TIMETABLE.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(line);
    assertThat(answer.at("/errors/0/column")).isEqualTo(column);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    var expected = answer.json().at("/errors/0/expected");
    assertThat(expected.has("regexp") || expected.has("max"))
        .isNotEqualTo(problem.equals("no-such-day"));
  }

  @Test
  void rules_refuse_a_file_s_lines_by_line_and_column() {
    prepareJune2027();
    must(200, putKeyTimes(KEY_TIMES));

    var answer = putTimetable(TIMETABLE.replace("0620,12", "0999,12"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/refusals/0/code")).isEqualTo("timetabled-unknown");
    assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(2);
    assertThat(answer.at("/refusals/0/column")).isEqualTo("syllabus");
  }

  @Test
  void key_times_hold_from_a_day_that_must_be_said() {
    for (var query : new String[] {"", "?validFrom=1/1/26", "?validFrom=2026-02-30"}) {
      var answer = putCsv("/v1/key-times" + query, KEY_TIMES, "Authorization", BOARD);
      assertThat(answer.status()).as(query).isEqualTo(400);
      assertThat(answer.at("/errors/0/parameter")).isEqualTo("validFrom");
      assertThat(answer.at("/errors/0/problem").equals("no-such-day"))
          .as(query)
          .isEqualTo(query.endsWith("02-30"));
    }
  }

  @Test
  void a_file_is_csv() {
    assertThat(putJson("/v1/series/2027-06/timetable", "{}", "Authorization", BOARD).status())
        .isEqualTo(415);
  }
}
