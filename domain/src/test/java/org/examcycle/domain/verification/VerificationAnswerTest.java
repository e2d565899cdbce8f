package org.examcycle.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.result.english.Absence;
import org.examcycle.domain.result.english.ResultState;
import org.examcycle.domain.verification.VerificationAnswer.Sat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationAnswerTest {

  private static final ExamCode FIRST = ExamCode.of("FCE");
  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 16));
  private static final VerifiableExams EXAMS =
      new VerifiableExams(
          List.of(new VerifiableRow(FIRST, LocalDate.of(2005, 1, 1), Optional.empty())));
  private static final Instant BEFORE = Instant.parse("2027-07-04T22:59:59Z");
  private static final Instant INSIDE = Instant.parse("2027-07-04T23:00:00Z");
  private static final Instant AFTER = Instant.parse("2027-07-16T23:00:00Z");

  private static Stream<Arguments> table() {
    return Stream.of(
        row(new ResultState.NotReleased<>(), new VerificationAnswer.NothingAtPresent<>()),
        row(new ResultState.Pending<>(), new VerificationAnswer.NothingAtPresent<>()),
        row(new ResultState.Withheld<>(), new VerificationAnswer.NothingAtPresent<>()),
        row(new ResultState.NoResult<>(Absence.X), new VerificationAnswer.NoResult<>(Absence.X)),
        row(new ResultState.NoResult<>(Absence.Z), new VerificationAnswer.NoResult<>(Absence.Z)),
        row(
            new ResultState.Released<>("A"),
            new VerificationAnswer.Verified<>("A", new Standing.Valid<>())));
  }

  private static Arguments row(ResultState<String> state, VerificationAnswer<String> answer) {
    return Arguments.of(state, answer);
  }

  private static VerificationAnswer<String> answer(
      String exam, String examDay, ResultState<String> state, Instant now) {
    var sat = new Sat(ExamCode.of(exam), LocalDate.parse(examDay), WINDOW);
    return VerificationAnswer.matching(sat, EXAMS, state, new Standing.Valid<>(), now);
  }

  @ParameterizedTest
  @MethodSource("table")
  void once_the_window_is_open_what_is_released_is_verified_and_nothing_else(
      ResultState<String> state, VerificationAnswer<String> expected) {
    assertThat(answer("FCE", "2027-06-05", state, INSIDE)).isEqualTo(expected);
    assertThat(answer("FCE", "2027-06-05", state, AFTER)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("table")
  void before_it_opens_nothing_is_available_whatever_the_state(
      ResultState<String> state, VerificationAnswer<String> later) {
    assertThat(answer("FCE", "2027-06-05", state, BEFORE))
        .isEqualTo(new VerificationAnswer.NothingAtPresent<>());
  }

  @ParameterizedTest
  @MethodSource("table")
  void what_is_not_verified_here_is_for_the_board_to_answer_at_any_time(
      ResultState<String> state, VerificationAnswer<String> later) {
    assertThat(answer("FCE", "2004-12-31", state, BEFORE))
        .isEqualTo(new VerificationAnswer.ContactBoard<>());
    assertThat(answer("YLE", "2027-06-05", state, AFTER))
        .isEqualTo(new VerificationAnswer.ContactBoard<>());
  }

  @Test
  void a_result_that_no_longer_stands_says_what_replaced_it() {
    var standing = new Standing.Superseded<>(LocalDate.of(2027, 9, 1), "B");
    var sat = new Sat(FIRST, LocalDate.of(2027, 6, 5), WINDOW);

    assertThat(
            VerificationAnswer.matching(
                sat, EXAMS, new ResultState.Released<>("A"), standing, AFTER))
        .isEqualTo(new VerificationAnswer.Verified<>("A", standing));
  }
}
