package org.examcycle.rest.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.examcycle.trial.EnglishTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English exams over HTTP. */
class ExamsControllerTest extends EnglishTrial {

  private Answer add(String exams) {
    return postJson("/v1/exams", exams, "Authorization", BOARD);
  }

  @Test
  void are_taken_and_read_as_they_were_sent() {
    assertThat(must(200, add(EXAMS)).http().body())
        .isEqualTo("{\"scaleVersion\":1,\"changed\":[\"FCE\"],\"unchanged\":[]}");

    var read = must(200, get("/v1/exams", "Authorization", NORTHGATE));
    assertThat(read.json().path("levels").size()).isEqualTo(7);
    assertThat(read.at("/levels/6/frameworkTitle")).isEqualTo("Level 3");
    var exam = read.json().at("/exams/0/exam");
    assertThat(exam.path("code").asString()).isEqualTo("FCE");
    assertThat(exam.path("aFrom").asInt()).isEqualTo(180);
    assertThat(exam.path("components").size()).isEqualTo(5);
    assertThat(exam.at("/gradeNames/0/printed/2").asString()).isEqualTo("Pass at Grade C");
    assertThat(exam.at("/gradeNames/0/from").asString()).isEqualTo("2015-01-01");
  }

  @Test
  void sent_again_change_nothing_and_corrected_are_the_next_version() {
    must(200, add(EXAMS));

    assertThat(add(EXAMS).at("/unchanged/0")).isEqualTo("FCE");
    assertThat(add(EXAMS.replace("\"aFrom\":180", "\"aFrom\":181")).at("/changed/0"))
        .isEqualTo("FCE");
    assertThat(get("/v1/exams", "Authorization", BOARD).json().at("/exams/0/version").asInt())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"code\":\"FCE\" | \"code\":\"fce\" | /exams/0/code | wrong-form",
        "\"code\":\"FCE\", | '' | /exams/0/code | missing",
        "\"aFrom\":180 | \"aFrom\":\"high\" | /exams/0/aFrom | wrong-type",
        "\"aFrom\":180 | \"aFrom\":1000 | /exams/0/aFrom | max",
        "\"level\":\"B2\",\"comp | \"level\":\"D1\",\"comp | /exams/0/level | not-one-of",
        "\"weight\":1 | \"weight\":0 | /exams/0/components/0/weight | min",
        "\"2015-01-01\" | \"2015-13-01\" | /exams/0/scaleSince | no-such-day",
        "\"2015-01-01\" | \"2015-01-01\",\"scaleUntil\":\"2014-12-31\" | /exams/0/scaleUntil |"
            + " last-day-before-first",
        "\"names\":[ | \"until\":\"2014-12-31\",\"names\":[ | /exams/0/gradeNames/0/until |"
            + " last-day-before-first",
        "\"floor\":122 | \"floor\":122,\"ceiling\":1 | /exams/0/ceiling | unknown-field"
      })
  void without_the_form_are_refused_by_pointer(
      String what, String instead, String pointer, String problem) {
    var answer = add(EXAMS.replaceFirst(Pattern.quote(what), instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"bFrom\":173 | \"bFrom\":180 | bands-do-not-rise | ENG-SCL-03",
        "\"to\":119 | \"to\":118 | levels-do-not-follow | ENG-SCL-01",
        "USE_OF_ENGLISH | READING | component-reported-twice | ENG-EXM-02",
        "\"forSchools\":true | \"forSchools\":true,\"awardRule\":\"luck/1\" | rule-unknown |"
            + " ENG-EXM-01"
      })
  void that_cannot_be_are_refused_whole(String what, String instead, String code, String rule) {
    var answer = add(EXAMS.replace(what, instead));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("/rule")).isEqualTo(rule);
    assertThat(get("/v1/exams", "Authorization", BOARD).json().path("exams").isEmpty()).isTrue();
  }

  @Test
  void of_several_the_one_at_fault_is_pointed_out() {
    var lucky = FIRST.replace("true,\"level", "true,\"awardRule\":\"luck/1\",\"level");

    assertThat(pointers(add(EXAMS.replace(FIRST, lucky + "," + advanced(lucky)))))
        .containsExactly("/exams/0/awardRule", "/exams/1/awardRule");
    assertThat(
            pointers(
                add(EXAMS.replace(FIRST, FIRST + "," + advanced(FIRST.replace("173", "180"))))))
        .containsExactly("/exams/1/code");
  }

  private static String advanced(String first) {
    return first.replace("\"FCE\"", "\"CAE\"");
  }

  @Test
  void by_which_a_scheduled_exam_date_would_be_lost_are_pointed_out() {
    prepareExamDate();
    var later = FIRST.replace("2015-01-01", "2028-01-01");

    assertThat(pointers(add(EXAMS.replace(FIRST, advanced(FIRST) + "," + later))))
        .containsExactly("/exams/1/code");
  }

  @Test
  void of_whose_spans_one_is_at_fault_show_which() {
    var later = FIRST.replace("2015-01-01", "2028-01-01").replace("173", "180");
    var earlier =
        FIRST
            .replace("2015-01-01\"", "2015-01-01\",\"scaleUntil\":\"2027-12-31\"")
            .replace("{\"names\"", "{\"until\":\"2027-12-31\",\"names\"");

    assertThat(pointers(add(EXAMS.replace(FIRST, earlier + "," + later))))
        .containsExactly("/exams/1/code");
  }

  private static List<String> pointers(Answer answer) {
    return answer.json().path("refusals").findValuesAsString("pointer");
  }

  @Test
  void are_the_board_s_to_change() {
    assertThat(postJson("/v1/exams", EXAMS, "Authorization", NORTHGATE).status()).isEqualTo(404);
  }
}
