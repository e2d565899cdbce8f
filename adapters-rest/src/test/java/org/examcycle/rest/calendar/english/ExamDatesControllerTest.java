package org.examcycle.rest.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.EnglishTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exam dates and release windows over HTTP. */
class ExamDatesControllerTest extends EnglishTrial {

  @BeforeEach
  void prepare() {
    prepareExams();
  }

  private Answer schedule(String examDate) {
    return postJson("/v1/exam-dates", examDate, "Authorization", BOARD);
  }

  @Test
  void an_exam_date_is_scheduled_with_the_window_that_is_proposed() {
    var scheduled = must(201, schedule(JUNE));

    assertThat(scheduled.header("Location")).isEqualTo(EXAM_DATE);
    assertThat(scheduled.header("ETag")).isEqualTo("\"1\"");
    assertThat(scheduled.http().body())
        .isEqualTo(
            """
            {"examDate":"FCE-2027-06-05-paper","releaseWindow":\
            {"opens":"2027-07-03","lastDay":"2027-07-17"}}\
            """);
    assertThat(get(EXAM_DATE, "Authorization", BOARD).http().body())
        .isEqualTo(
            """
            {"examDate":"FCE-2027-06-05-paper","exam":"FCE","date":"2027-06-05","mode":"PAPER",\
            "forSchools":false,"closingDate":"2027-04-10",\
            "releaseWindow":{"opens":"2027-07-03","lastDay":"2027-07-17"}}\
            """);
    assertThat(get("/v1/exam-dates", "Authorization", BOARD).at("/items/0/examDate"))
        .isEqualTo("FCE-2027-06-05-paper");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"FCE\" | \"XYZ\" | 422 | exam-unknown | ENG-EXM-01",
        "2027-06-05 | 2014-12-31 | 422 | no-scale-in-force | ENG-EXM-02",
        "2027-04-10 | 2027-06-05 | 422 | closing-after-exam | ENG-EXM-03",
        "PAPER | COMPUTER | 422 | no-release-window-in-force | ENG-RES-01"
      })
  void one_that_cannot_be_is_refused(
      String what, String instead, int status, String code, String rule) {
    var early = what.equals("2027-06-05");
    var answer =
        schedule(JUNE.replace(what, instead).replace(early ? "2027-04-10" : "never", "2014-10-01"));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("/rule")).isEqualTo(rule);
  }

  @Test
  void the_same_again_is_a_duplicate() {
    must(201, schedule(JUNE));

    assertThat(schedule(JUNE).status()).isEqualTo(409);
    assertThat(schedule(JUNE).code()).isEqualTo("exam-date-scheduled-already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"FCE\" | null | /exam | missing",
        "PAPER | STONE | /mode | not-one-of",
        "2027-06-05 | 5 June | /date | wrong-form",
        "false | \"no\" | /forSchools | wrong-type",
        "false | null | /forSchools | missing",
        "} | ,\"releaseWindow\":{\"opens\":\"2027-07-05\",\"lastDay\":\"2027-07-04\"}} |"
            + " /releaseWindow/lastDay | before-first-day"
      })
  void without_the_form_is_refused_by_pointer(
      String what, String instead, String pointer, String problem) {
    var answer = schedule(JUNE.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "FCE-2027-02-29-paper, no-such-day",
    "FCE-2027-02-29-digital-schools, no-such-day",
    "FCE-2027-06-05-stone, wrong-form",
    "FCE-12027-06-05-paper, wrong-form"
  })
  void what_names_a_day_that_there_is_not_is_told_so(String examDate, String problem) {
    var answer = get("/v1/exam-dates/" + examDate, "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("examDate");
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    assertThat(answer.json().at("/errors/0/expected").has("regexp"))
        .isEqualTo(problem.equals("wrong-form"));
  }

  @Test
  void what_names_no_exam_date_is_malformed_and_what_is_not_there_is_404() {
    assertThat(get("/v1/exam-dates/June", "Authorization", BOARD).status()).isEqualTo(400);
    assertThat(get(EXAM_DATE, "Authorization", BOARD).status()).isEqualTo(404);
  }

  @Test
  void a_window_moves_later_only_and_on_a_version() {
    must(201, schedule(JUNE));
    var later = "{\"opens\":\"2027-07-03\",\"lastDay\":\"2027-07-20\"}";
    var window = EXAM_DATE + "/release-window";

    assertThat(putJson(window, later, "Authorization", BOARD).status()).isEqualTo(428);
    var moved = putJson(window, later, "Authorization", BOARD, "If-Match", "\"1\"");
    assertThat(moved.http().body()).isEqualTo("{\"newConfirmations\":0}");
    assertThat(moved.header("ETag")).isEqualTo("\"2\"");
    assertThat(putJson(window, later, "Authorization", BOARD, "If-Match", "\"1\"").status())
        .isEqualTo(412);
    var earlier = later.replace("07-20", "07-19");
    assertThat(putJson(window, earlier, "Authorization", BOARD, "If-Match", "\"2\"").code())
        .isEqualTo("window-would-close-earlier");
  }

  @Test
  void rows_of_windows_that_overlap_or_end_before_they_begin_are_refused() {
    var rows = "/v1/release-window-rows";
    var overlapping = putJson(rows, WINDOWS.replace("COMPUTER", "PAPER"), "Authorization", BOARD);
    assertThat(overlapping.status()).isEqualTo(422);
    assertThat(overlapping.code()).isEqualTo("release-window-rows-overlap");

    var backwards =
        putJson(rows, WINDOWS.replace("\"closes\":42", "\"closes\":27"), "Authorization", BOARD);
    assertThat(backwards.status()).isEqualTo(400);
    assertThat(backwards.at("/errors/0/pointer")).isEqualTo("/rows/0");
    assertThat(backwards.at("/errors/0/problem")).isEqualTo("ends-before-it-begins");
  }

  @Test
  void a_public_holiday_that_is_told_twice_is_pointed_out() {
    var twice = WINDOWS.replace("2027-08-30", "2027-05-31");
    var answer = putJson("/v1/release-window-rows", twice, "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo("/publicHolidays/1");
    assertThat(answer.at("/errors/0/problem")).isEqualTo("duplicate-day");
  }
}
