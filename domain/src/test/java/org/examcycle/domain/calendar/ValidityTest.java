package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  private static final LocalDate FIRST = LocalDate.of(2016, 2, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2016-01-31, false, false",
    "2016-02-01, true, true",
    "2019-12-31, true, true",
    "2020-01-01, false, true",
  })
  void a_row_holds_from_its_first_day_through_its_last(
      LocalDate day, boolean bounded, boolean unbounded) {
    assertThat(Validity.through(FIRST, LAST).contains(day)).isEqualTo(bounded);
    assertThat(Validity.from(FIRST).contains(day)).isEqualTo(unbounded);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2016-01-31, false",
    "2015-01-01, 2016-02-01, true",
    "2017-01-01, 2017-01-01, true",
    "2019-12-31, 2021-01-01, true",
    "2020-01-01, 2021-01-01, false",
  })
  void spans_overlap_when_they_share_a_day(LocalDate first, LocalDate last, boolean overlap) {
    var row = Validity.through(FIRST, LAST);
    var other = Validity.through(first, last);

    assertThat(row.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(row)).isEqualTo(overlap);
    assertThat(row.overlaps(Validity.from(first))).isEqualTo(!first.isAfter(LAST));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2016-02-01, 2016-02-01, 2016-02-01",
    "2017-01-01, 2018-01-01, 2017-01-01, 2018-01-01",
    "2019-12-31, 2021-01-01, 2019-12-31, 2019-12-31",
    "2015-01-01, 2021-01-01, 2016-02-01, 2019-12-31",
  })
  void the_days_of_two_spans(
      LocalDate first, LocalDate last, LocalDate firstOfBoth, LocalDate lastOfBoth) {
    var row = Validity.through(FIRST, LAST);
    var other = Validity.through(first, last);
    var both = Validity.through(firstOfBoth, lastOfBoth);

    assertThat(row.intersection(other)).contains(both);
    assertThat(other.intersection(row)).contains(both);
  }

  @Test
  void the_days_of_two_spans_of_which_one_has_no_end() {
    var row = Validity.through(FIRST, LAST);

    assertThat(row.intersection(Validity.from(LAST))).contains(Validity.through(LAST, LAST));
    assertThat(Validity.from(LAST).intersection(row)).contains(Validity.through(LAST, LAST));
    assertThat(row.intersection(Validity.from(LAST.plusDays(1)))).isEmpty();
    assertThat(Validity.from(FIRST).intersection(Validity.from(LAST)))
        .contains(Validity.from(LAST));
  }

  @Test
  void it_holds_on_one_day_at_least() {
    assertThat(Validity.through(FIRST, FIRST).contains(FIRST)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Validity(FIRST, Optional.of(FIRST)));
  }

  @Test
  void it_is_written_as_a_range() {
    assertThat(Validity.through(FIRST, LAST)).hasToString("[2016-02-01,2020-01-01)");
    assertThat(Validity.from(FIRST)).hasToString("[2016-02-01,)");
  }
}
