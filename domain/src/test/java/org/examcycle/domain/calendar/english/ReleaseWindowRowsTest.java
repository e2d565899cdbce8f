package org.examcycle.domain.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.rule.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseWindowRowsTest {

  private static final LocalDate LAST_ON_COMPUTER = LocalDate.of(2024, 2, 29);
  private static final LocalDate FIRST_DIGITAL = LocalDate.of(2024, 3, 1);

  private final ReleaseWindowRows rows =
      new ReleaseWindowRows(
          List.of(
              row(ExamMode.PAPER, null, null, 28, 42, DayUnit.DAYS),
              row(ExamMode.COMPUTER, null, LAST_ON_COMPUTER, 14, 28, DayUnit.DAYS),
              row(ExamMode.DIGITAL, FIRST_DIGITAL, null, 5, 10, DayUnit.WORKING_DAYS)));

  /** Early May bank holiday of 2024. */
  private final WorkingDays workingDays = new WorkingDays(Set.of(LocalDate.of(2024, 5, 6)));

  private static ReleaseWindowRow row(
      ExamMode mode,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int opens,
      int closes,
      DayUnit unit) {
    return new ReleaseWindowRow(
        mode, Optional.ofNullable(from), Optional.ofNullable(to), opens, closes, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "PAPER, 2027-01-01, 2027-01-29, 2027-02-12",
    "PAPER, 1995-06-10, 1995-07-08, 1995-07-22",
    "COMPUTER, 2024-02-29, 2024-03-14, 2024-03-28",
    "DIGITAL, 2024-03-01, 2024-03-08, 2024-03-15",
    "DIGITAL, 2024-05-03, 2024-05-13, 2024-05-20",
  })
  void a_window_is_proposed_by_mode_and_period(
      ExamMode mode, LocalDate examDay, LocalDate opens, LocalDate lastDay) {
    assertThat(rows.propose(mode, examDay, workingDays))
        .isEqualTo(Decision.granted(new ReleaseWindow(opens, lastDay)));
  }

  @ParameterizedTest
  @CsvSource({"COMPUTER, 2024-03-01", "DIGITAL, 2024-02-29"})
  void where_no_row_holds_nothing_is_proposed(ExamMode mode, LocalDate examDay) {
    assertThat(rows.propose(mode, examDay, workingDays).refusals())
        .containsExactly(new NoReleaseWindowInForce(mode, examDay));
  }

  @Test
  void the_refusal_names_its_rule() {
    assertThat(new NoReleaseWindowInForce(ExamMode.PAPER, FIRST_DIGITAL).rule())
        .hasToString("ENG-RES-01");
  }

  @Test
  void working_days_are_counted_in_years_whose_holidays_are_known() {
    var december = LocalDate.of(2024, 12, 20);

    assertThat(rows.propose(ExamMode.DIGITAL, december, workingDays).refusals())
        .containsExactly(new PublicHolidaysNotKnown(2025));
    assertThat(new PublicHolidaysNotKnown(2025).rule()).hasToString("ENG-RES-01");
    assertThat(rows.propose(ExamMode.PAPER, december, workingDays).ifGranted()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "PAPER, 2024-03-01, PAPER, 2024-02-29, true",
    "PAPER, 2024-03-01, PAPER, 2024-03-01, false",
    "PAPER, 2024-03-01, DIGITAL, 2024-02-29, false",
  })
  void rows_of_one_mode_may_follow_but_not_overlap(
      ExamMode mode, LocalDate from, ExamMode other, LocalDate to, boolean separate) {
    var later = row(mode, from, null, 1, 2, DayUnit.DAYS);
    var earlier = row(other, null, to, 1, 2, DayUnit.DAYS);
    var overlap = mode == other && !separate;

    assertThat(new ReleaseWindowRows(List.of(later, earlier)).overlap().isPresent())
        .isEqualTo(overlap);
    assertThat(new ReleaseWindowRows(List.of(earlier, later)).overlap().isPresent())
        .isEqualTo(overlap);
  }

  @Test
  void rows_without_bounds_overlap_everything_of_their_mode() {
    var always = row(ExamMode.PAPER, null, null, 1, 2, DayUnit.DAYS);

    assertThat(new ReleaseWindowRows(List.of(always, always)).overlap())
        .contains(new ReleaseWindowRowsOverlap(ExamMode.PAPER));
    assertThat(new ReleaseWindowRows(List.of(always)).overlap()).isEmpty();
    assertThat(new ReleaseWindowRowsOverlap(ExamMode.PAPER).rule()).hasToString("ENG-RES-01");
  }

  @Test
  void two_rows_for_one_day_are_a_mistake() {
    var twice = row(ExamMode.PAPER, FIRST_DIGITAL, null, 1, 2, DayUnit.DAYS);
    var overlapping =
        new ReleaseWindowRows(
            List.of(row(ExamMode.PAPER, null, FIRST_DIGITAL, 1, 2, DayUnit.DAYS), twice));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlapping.propose(ExamMode.PAPER, FIRST_DIGITAL, workingDays));
    assertThat(overlapping.propose(ExamMode.PAPER, LAST_ON_COMPUTER, workingDays).ifGranted())
        .isPresent();
  }

  @Nested
  class A_row {

    @Test
    void opens_on_the_day_after_the_exam_at_the_earliest() {
      assertThat(row(ExamMode.PAPER, null, null, 1, 1, DayUnit.DAYS).opens()).isEqualTo(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row(ExamMode.PAPER, null, null, 0, 1, DayUnit.DAYS));
    }

    @Test
    void does_not_close_before_it_opens() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row(ExamMode.PAPER, null, null, 2, 1, DayUnit.DAYS));
    }

    @Test
    void does_not_end_before_it_begins() {
      assertThat(row(ExamMode.PAPER, FIRST_DIGITAL, FIRST_DIGITAL, 1, 2, DayUnit.DAYS)).isNotNull();
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> row(ExamMode.PAPER, FIRST_DIGITAL, LAST_ON_COMPUTER, 1, 2, DayUnit.DAYS));
    }
  }
}
