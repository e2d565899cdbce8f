package org.examcycle.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.privacy.PrivacyRefusal.RecordsKept;
import org.examcycle.domain.privacy.PrivacyRefusal.RetentionNotSet;
import org.examcycle.domain.privacy.PrivacyRefusal.RetentionReachesBack;
import org.examcycle.domain.rule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsMustBeKeptTest {

  private static final List<SeriesCode> JUNE = List.of(SeriesCode.of("2027-06"));
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private final RecordsMustBeKept rule = new RecordsMustBeKept();

  private static RetentionRow row(RetainedRecord record, LocalDate from, int months) {
    return new RetentionRow(record, from, months, "officer", Instant.EPOCH);
  }

  private Optional<Refusal> check(LocalDate today, RetentionSchedule schedule, KeptRecord... kept) {
    return rule.check(new RecordsMustBeKept.Facts(JUNE, List.of(kept), schedule, today));
  }

  private static KeptRecord entry(String since) {
    return new KeptRecord(RetainedRecord.ENTRY, LocalDate.parse(since));
  }

  @Test
  void whoever_has_no_record_may_be_erased_whatever_the_schedule_says() {
    assertThat(check(NEW_YEAR, new RetentionSchedule(List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-30, 2029-06-30, 2029-07-01",
    "2027-06-30, 2029-07-01, ",
    "2028-02-29, 2030-02-28, 2030-03-01",
    "2028-02-29, 2030-03-01, "
  })
  void n_months_after_a_day_the_same_day_of_the_month_still_counts(
      String since, LocalDate today, String erasableFrom) {
    var schedule = new RetentionSchedule(List.of(row(RetainedRecord.ENTRY, NEW_YEAR, 24)));

    assertThat(check(today, schedule, entry(since)))
        .isEqualTo(
            Optional.ofNullable(erasableFrom)
                .map(day -> new RecordsKept(JUNE, LocalDate.parse(day))));
  }

  @Test
  void the_record_that_is_kept_longest_decides() {
    var schedule =
        new RetentionSchedule(
            List.of(
                row(RetainedRecord.ENTRY, NEW_YEAR, 24), row(RetainedRecord.RESULT, NEW_YEAR, 72)));

    assertThat(
            check(
                LocalDate.of(2030, 1, 1),
                schedule,
                entry("2027-06-30"),
                new KeptRecord(RetainedRecord.RESULT, LocalDate.of(2027, 8, 12))))
        .contains(new RecordsKept(JUNE, LocalDate.of(2033, 8, 13)));
  }

  @Test
  void what_is_in_force_on_the_day_decides() {
    var schedule =
        new RetentionSchedule(
            List.of(
                row(RetainedRecord.ENTRY, LocalDate.of(2030, 1, 1), 12),
                row(RetainedRecord.ENTRY, NEW_YEAR, 120)));

    assertThat(check(LocalDate.of(2029, 12, 31), schedule, entry("2027-06-30"))).isPresent();
    assertThat(check(LocalDate.of(2030, 1, 1), schedule, entry("2027-06-30"))).isEmpty();
  }

  @Test
  void where_nothing_is_in_force_nothing_is_erased() {
    var later = new RetentionSchedule(List.of(row(RetainedRecord.ENTRY, NEW_YEAR, 24)));

    assertThat(check(NEW_YEAR.minusDays(1), later, entry("2001-06-30")))
        .contains(new RetentionNotSet(List.of(RetainedRecord.ENTRY)));
    assertThat(
            check(
                LocalDate.of(2040, 1, 1),
                later,
                entry("2001-06-30"),
                new KeptRecord(RetainedRecord.RESULT, LocalDate.of(2001, 8, 12))))
        .contains(new RetentionNotSet(List.of(RetainedRecord.RESULT)));
  }

  @Test
  void the_last_thing_that_was_due_or_done_is_counted_from_by_the_day_of_the_united_kingdom() {
    var due = LocalDate.of(2027, 6, 30);

    assertThat(KeptRecord.of(RetainedRecord.ENTRY, due, List.of()).since()).isEqualTo(due);
    assertThat(
            KeptRecord.of(RetainedRecord.ENTRY, due, List.of(Instant.parse("2027-07-01T23:30:00Z")))
                .since())
        .isEqualTo(LocalDate.of(2027, 7, 2));
  }

  @Test
  void a_row_does_not_reach_back() {
    var reaching = new RetentionMustNotReachBack();

    assertThat(reaching.check(new RetentionMustNotReachBack.Facts(NEW_YEAR, NEW_YEAR))).isEmpty();
    assertThat(reaching.check(new RetentionMustNotReachBack.Facts(NEW_YEAR, NEW_YEAR.plusDays(1))))
        .contains(new RetentionReachesBack(NEW_YEAR.plusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({"11", "1201"})
  void fewer_months_than_a_year_and_more_than_a_hundred_are_a_mistake(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row(RetainedRecord.ENTRY, NEW_YEAR, months));
  }
}
