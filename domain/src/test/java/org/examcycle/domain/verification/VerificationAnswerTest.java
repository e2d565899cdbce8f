package org.examcycle.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.domain.result.english.Outcomes.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.result.english.Absence;
import org.examcycle.domain.result.english.Releases;
import org.examcycle.domain.result.english.Releases.Superseded;
import org.examcycle.domain.verification.VerificationAnswer.Sat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationAnswerTest {

  private static final ExamCode FIRST = ExamCode.of("FCE");
  private static final List<String> ROWS = List.of("FCE-scale/1");
  private static final ReleaseWindow WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 16));
  private static final VerifiableExams EXAMS =
      new VerifiableExams(
          List.of(new VerifiableRow(FIRST, LocalDate.of(2005, 1, 1), Optional.empty())));
  private static final Instant EARLY = Instant.parse("2027-07-01T10:00:00Z");
  private static final Instant BEFORE = Instant.parse("2027-07-04T22:59:59Z");
  private static final Instant INSIDE = Instant.parse("2027-07-04T23:00:00Z");
  private static final Instant AFTER = Instant.parse("2027-07-16T23:00:00Z");
  private static final VerificationAnswer NOTHING = new VerificationAnswer.NothingAtPresent();

  private static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(Releases.NONE, NOTHING),
        row(new ExamOutcome.Pending(), NOTHING),
        row(new ExamOutcome.Withheld(false), NOTHING),
        row(new ExamOutcome.Withheld(true), NOTHING),
        row(
            new ExamOutcome.AbsentFromPart(),
            new VerificationAnswer.NoResult(Absence.X, List.of())),
        row(new ExamOutcome.AbsentFromAll(), new VerificationAnswer.NoResult(Absence.Z, List.of())),
        row(result(155), new VerificationAnswer.Verified(result(155), List.of())));
  }

  private static Arguments row(ExamOutcome released, VerificationAnswer answer) {
    return Arguments.of(Releases.NONE.plus(EARLY, released, ROWS), answer);
  }

  private static VerificationAnswer answer(
      String exam, String examDay, Releases releases, Instant now) {
    var sat = new Sat(ExamCode.of(exam), LocalDate.parse(examDay), WINDOW);
    return VerificationAnswer.matching(sat, EXAMS, releases, now);
  }

  @ParameterizedTest
  @MethodSource("table")
  void once_the_window_is_open_what_is_released_is_verified_and_nothing_else(
      Releases releases, VerificationAnswer expected) {
    assertThat(answer("FCE", "2027-06-05", releases, INSIDE)).isEqualTo(expected);
    assertThat(answer("FCE", "2027-06-05", releases, AFTER)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("table")
  void before_it_opens_nothing_is_available_whatever_the_state(
      Releases releases, VerificationAnswer later) {
    assertThat(answer("FCE", "2027-06-05", releases, BEFORE)).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @MethodSource("table")
  void what_is_not_verified_here_is_for_the_board_to_answer_at_any_time(
      Releases releases, VerificationAnswer later) {
    var contactBoard = new VerificationAnswer.ContactBoard();

    assertThat(answer("FCE", "2004-12-31", releases, BEFORE)).isEqualTo(contactBoard);
    assertThat(answer("YLE", "2027-06-05", releases, AFTER)).isEqualTo(contactBoard);
  }

  @Nested
  class After_a_result_was_shown {

    private final Releases shown = Releases.NONE.plus(EARLY, result(155), ROWS);
    private final LocalDate openingDay = LocalDate.of(2027, 7, 5);

    private VerificationAnswer then(ExamOutcome next) {
      return answer("FCE", "2027-06-05", shown.plus(INSIDE, next, ROWS), AFTER);
    }

    @Test
    void another_result_says_what_it_has_replaced() {
      assertThat(then(result(156)))
          .isEqualTo(
              new VerificationAnswer.Verified(
                  result(156), List.of(new Superseded(result(155), openingDay))));
    }

    @Test
    void an_absence_says_what_it_has_replaced() {
      assertThat(then(new ExamOutcome.AbsentFromPart()))
          .isEqualTo(
              new VerificationAnswer.NoResult(
                  Absence.X, List.of(new Superseded(result(155), openingDay))));
    }

    @Test
    void withholding_it_for_good_withdraws_it() {
      assertThat(then(new ExamOutcome.Withheld(true)))
          .isEqualTo(new VerificationAnswer.Withdrawn(openingDay));
    }

    @Test
    void withholding_it_for_now_is_not_told() {
      assertThat(then(new ExamOutcome.Withheld(false))).isEqualTo(NOTHING);
    }

    @Test
    void what_was_taken_back_before_the_window_opened_was_never_shown() {
      var releases = shown.plus(BEFORE, new ExamOutcome.Withheld(true), ROWS);

      assertThat(answer("FCE", "2027-06-05", releases, AFTER)).isEqualTo(NOTHING);
    }
  }
}
