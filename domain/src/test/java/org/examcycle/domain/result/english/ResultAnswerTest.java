package org.examcycle.domain.result.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.domain.result.english.Outcomes.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultAnswerTest {

  private static final LocalDate OPENS = LocalDate.of(2027, 7, 5);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 16);
  private static final ReleaseWindow WINDOW = new ReleaseWindow(OPENS, LAST_DAY);

  private static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(
            Optional.empty(), new ResultAnswer.ExpectBy(LAST_DAY), new ResultAnswer.AskCentre()),
        row(new ExamOutcome.Pending(), new ResultAnswer.Pending(), new ResultAnswer.AskCentre()),
        always(new ExamOutcome.Withheld(false), new ResultAnswer.Withheld()),
        always(new ExamOutcome.Withheld(true), new ResultAnswer.Withheld()),
        always(new ExamOutcome.AbsentFromPart(), new ResultAnswer.NoResult(Absence.X)),
        always(new ExamOutcome.AbsentFromAll(), new ResultAnswer.NoResult(Absence.Z)),
        always(result(155), new ResultAnswer.Result(result(155))));
  }

  private static Arguments row(ExamOutcome released, ResultAnswer inside, ResultAnswer after) {
    return Arguments.of(Optional.of(released), inside, after);
  }

  private static Arguments always(ExamOutcome released, ResultAnswer answer) {
    return row(released, answer, answer);
  }

  private static ResultAnswer at(String moment, Optional<ExamOutcome> released) {
    return ResultAnswer.at(Instant.parse(moment), WINDOW, released);
  }

  @ParameterizedTest
  @MethodSource("table")
  void until_the_window_opens_only_its_dates_are_told(
      Optional<ExamOutcome> released, ResultAnswer inside, ResultAnswer after) {
    var dates = new ResultAnswer.NotYet(OPENS, LAST_DAY);

    assertThat(at("2027-06-05T12:00:00Z", released)).isEqualTo(dates);
    assertThat(at("2027-07-04T22:59:59Z", released)).isEqualTo(dates);
    assertThat(at("2027-07-04T23:00:00Z", released)).isEqualTo(inside);
  }

  @ParameterizedTest
  @MethodSource("table")
  void the_last_day_counts_whole(
      Optional<ExamOutcome> released, ResultAnswer inside, ResultAnswer after) {
    assertThat(at("2027-07-16T22:59:59Z", released)).isEqualTo(inside);
    assertThat(at("2027-07-16T23:00:00Z", released)).isEqualTo(after);
    assertThat(at("2037-07-16T23:00:00Z", released)).isEqualTo(after);
  }
}
