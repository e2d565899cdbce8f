package org.examcycle.domain.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  /** Good Friday and Easter Monday 2027. */
  private final WorkingDays days =
      new WorkingDays(Set.of(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29)));

  @ParameterizedTest
  @CsvSource({
    "2027-03-25, true",
    "2027-03-26, false",
    "2027-03-27, false",
    "2027-03-28, false",
    "2027-03-29, false",
    "2027-03-30, true",
    "2027-04-02, true",
    "2027-04-03, false",
    "2027-04-04, false",
    "2027-04-05, true",
  })
  void a_working_day_is_neither_at_the_weekend_nor_a_public_holiday(
      LocalDate day, boolean workingDay) {
    assertThat(days.isWorkingDay(day)).isEqualTo(workingDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-24, 1, 2027-03-25",
    "2027-03-24, 2, 2027-03-30",
    "2027-03-25, 1, 2027-03-30",
    "2027-03-27, 1, 2027-03-30",
    "2027-03-30, 5, 2027-04-06",
    "2027-03-30, 10, 2027-04-13",
  })
  void the_first_working_day_after_is_day_one(LocalDate day, int n, LocalDate reached) {
    assertThat(days.after(day, n)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-31, 0, 2027-03-31",
    "2027-03-31, 1, 2027-03-30",
    "2027-03-30, 1, 2027-03-25",
    "2027-03-31, 2, 2027-03-25",
    "2027-04-05, 1, 2027-04-02",
    "2027-04-13, 10, 2027-03-30",
  })
  void the_last_working_day_before_is_day_one(LocalDate day, int n, LocalDate reached) {
    assertThat(days.before(day, n)).isEqualTo(reached);
  }

  @Test
  void there_are_no_fewer_than_no_days_before() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.before(LocalDate.of(2027, 3, 24), -1));
  }

  @Test
  void the_day_itself_is_no_working_day_after_it() {
    assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.of(2027, 3, 24), 0));
  }

  @Test
  void a_year_is_known_when_one_of_its_holidays_is_whatever_other_years_have() {
    var two = new WorkingDays(Set.of(LocalDate.of(2027, 3, 26), LocalDate.of(2028, 1, 3)));

    assertThat(two.know(2027)).isTrue();
    assertThat(two.know(2028)).isTrue();
    assertThat(two.know(2029)).isFalse();
    assertThat(new WorkingDays(Set.of()).know(2027)).isFalse();
  }
}
