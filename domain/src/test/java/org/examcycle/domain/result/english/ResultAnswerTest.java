package org.examcycle.domain.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultAnswerTest {

  private static final LocalDate OPENS = LocalDate.of(2027, 7, 5);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 16);
  private static final ReleaseWindow WINDOW = new ReleaseWindow(OPENS, LAST_DAY);

  private static Stream<Arguments> table() {
    return Stream.of(
        row(new ResultState.NotReleased<>(), new ResultAnswer.ExpectBy<>(LAST_DAY), ask()),
        row(new ResultState.Pending<>(), new ResultAnswer.Pending<>(), ask()),
        row(
            new ResultState.Withheld<>(),
            new ResultAnswer.Withheld<>(),
            new ResultAnswer.Withheld<>()),
        row(new ResultState.NoResult<>(Absence.X), absent(Absence.X), absent(Absence.X)),
        row(new ResultState.NoResult<>(Absence.Z), absent(Absence.Z), absent(Absence.Z)),
        row(
            new ResultState.Released<>("A"),
            new ResultAnswer.Result<>("A"),
            new ResultAnswer.Result<>("A")));
  }

  private static Arguments row(
      ResultState<String> state, ResultAnswer<String> inside, ResultAnswer<String> after) {
    return Arguments.of(state, inside, after);
  }

  private static ResultAnswer<String> ask() {
    return new ResultAnswer.AskCentre<>();
  }

  private static ResultAnswer<String> absent(Absence absence) {
    return new ResultAnswer.NoResult<>(absence);
  }

  private static ResultAnswer<String> at(String moment, ResultState<String> state) {
    return ResultAnswer.at(Instant.parse(moment), WINDOW, state);
  }

  @Nested
  class Whatever_the_state {

    @ParameterizedTest
    @MethodSource("org.examcycle.domain.result.english.ResultAnswerTest#table")
    void until_the_window_opens_only_its_dates_are_told(
        ResultState<String> state, ResultAnswer<String> inside, ResultAnswer<String> after) {
      var dates = new ResultAnswer.NotYet<String>(OPENS, LAST_DAY);

      assertThat(at("2027-06-05T12:00:00Z", state)).isEqualTo(dates);
      assertThat(at("2027-07-04T22:59:59Z", state)).isEqualTo(dates);
      assertThat(at("2027-07-04T23:00:00Z", state)).isEqualTo(inside);
    }

    @ParameterizedTest
    @MethodSource("org.examcycle.domain.result.english.ResultAnswerTest#table")
    void the_last_day_counts_whole(
        ResultState<String> state, ResultAnswer<String> inside, ResultAnswer<String> after) {
      assertThat(at("2027-07-16T22:59:59Z", state)).isEqualTo(inside);
      assertThat(at("2027-07-16T23:00:00Z", state)).isEqualTo(after);
      assertThat(at("2037-07-16T23:00:00Z", state)).isEqualTo(after);
    }
  }
}
