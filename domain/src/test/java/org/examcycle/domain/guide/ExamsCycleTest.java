package org.examcycle.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.rulebook.Table;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamsCycleTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId MAPUTO = ZoneId.of("Africa/Maputo");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");

  @Test
  void every_activity_has_a_name_of_its_own_and_phases_follow_in_order() {
    assertThat(ExamsCycle.ACTIVITIES).extracting(CycleActivity::code).doesNotHaveDuplicates();
    assertThat(ExamsCycle.ACTIVITIES).extracting(CycleActivity::phase).isSorted();
    assertThat(ExamsCycle.ACTIVITIES).extracting(CycleActivity::phase).contains(Phase.values());
  }

  @Test
  void key_dates_are_of_what_activities_are_due_by() {
    var known = ExamsCycle.keyActivities().stream().map(KeyActivity::value).toList();

    assertThat(known).isSorted().doesNotHaveDuplicates();
    assertThat(known)
        .containsAll(
            Table.rows("key-dates-2026.csv").stream().map(row -> row.get(3)).distinct().toList())
        .contains("series-opens", "estimated-entries", "speaking-tests")
        .doesNotContain("invoices", "registers");
  }

  @ParameterizedTest
  @CsvSource({
    "entry-feedback, final-entries, 14",
    "statements-of-entry, final-entries, 14",
    "special-consideration, exams, 7"
  })
  void some_are_due_days_after_a_key_date(String code, String after, int days) {
    assertThat(ExamsCycle.ACTIVITIES)
        .filteredOn(activity -> activity.code().value().equals(code))
        .extracting(CycleActivity::due)
        .containsExactly(Due.after(after, days));
  }

  @Nested
  class How_an_activity_stands {

    private static final Instant UNTIL = Instant.parse("2027-02-22T00:00:00Z");
    private static final Optional<DueDay> DUE =
        Optional.of(new DueDay(LocalDate.of(2027, 2, 21), LONDON, UNTIL));

    private static ActivityState state(int done, int all, Instant now) {
      return new Progress(done, all, Optional.of(UNTIL.minusNanos(1))).state(DUE, now);
    }

    @ParameterizedTest
    @CsvSource({
      "0, 0, NOTHING_TO_DO, NOTHING_TO_DO",
      "0, 1, NOT_STARTED, OVERDUE",
      "0, 2, NOT_STARTED, OVERDUE",
      "1, 2, UNDER_WAY, OVERDUE",
      "1, 1, DONE, DONE",
      "2, 2, DONE, DONE",
    })
    void follows_from_the_records_and_the_day(
        int done, int all, ActivityState before, ActivityState after) {
      assertThat(state(done, all, UNTIL.minusNanos(1))).isEqualTo(before);
      assertThat(state(done, all, UNTIL)).isEqualTo(after);
    }

    @Test
    void it_is_late_from_the_first_instant_after_the_day() {
      var now = UNTIL.plusSeconds(1000);

      assertThat(new Progress(1, 1, Optional.of(UNTIL.minusNanos(1))).state(DUE, now))
          .isEqualTo(ActivityState.DONE);
      assertThat(new Progress(1, 1, Optional.of(UNTIL)).state(DUE, now))
          .isEqualTo(ActivityState.DONE_LATE);
    }

    @Test
    void without_a_day_nothing_is_late_or_overdue() {
      var none = Optional.<DueDay>empty();

      assertThat(new Progress(1, 1, Optional.of(UNTIL)).state(none, UNTIL))
          .isEqualTo(ActivityState.DONE);
      assertThat(new Progress(1, 2, Optional.of(UNTIL)).state(none, UNTIL))
          .isEqualTo(ActivityState.UNDER_WAY);
    }

    @Test
    void more_cannot_be_done_than_there_is() {
      assertThatThrownBy(() -> new Progress(2, 1, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Progress(-1, 1, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class The_day_on_which_it_is_due {

    private static final Instant DEADLINE = Instant.parse("2027-02-10T15:00:00Z");
    private static final DueDays DAYS =
        new DueDays(
            List.of(
                date("final-entries", days("2027-02-21", "2027-02-21")),
                date("exams", days("2027-04-23", "2027-06-09")),
                date("results", new KeyMoment.Moment(Instant.parse("2027-08-18T22:30:00Z"))),
                date("results", new KeyMoment.Moment(Instant.parse("2027-08-11T22:30:00Z")))),
            List.of(
                new LocalDeadline(
                    AssociateCode.of("BRIT"), JUNE, KeyActivity.FINAL_ENTRIES, DEADLINE, MAPUTO)),
            MAPUTO);

    private static KeyMoment days(String first, String last) {
      return new KeyMoment.Days(
          new WholeDays(LocalDate.parse(first), LocalDate.parse(last), LONDON));
    }

    private static KeyDate date(String activity, KeyMoment when) {
      return new KeyDate(
          JUNE, Optional.empty(), Optional.empty(), KeyActivity.of(activity), when, "then");
    }

    private static DueDay due(String day, ZoneId zone, String until) {
      return new DueDay(LocalDate.parse(day), zone, Instant.parse(until));
    }

    @Test
    void is_the_last_or_the_first_of_the_board_s_days() {
      assertThat(DAYS.of(Due.by("exams")))
          .contains(due("2027-06-09", LONDON, "2027-06-09T23:00:00Z"));
      assertThat(DAYS.of(Due.when("exams")))
          .contains(due("2027-04-23", LONDON, "2027-04-23T23:00:00Z"));
    }

    @Test
    void is_the_earliest_instant_by_the_centre_s_clocks() {
      assertThat(DAYS.of(Due.by("results")))
          .contains(due("2027-08-12", MAPUTO, "2027-08-11T22:30:00Z"));
      assertThat(DAYS.of(Due.when("results"))).isEqualTo(DAYS.of(Due.by("results")));
    }

    @Test
    void is_the_Associate_s_where_it_has_set_one() {
      assertThat(DAYS.of(Due.by("final-entries")))
          .contains(new DueDay(LocalDate.of(2027, 2, 10), MAPUTO, DEADLINE));
    }

    @Test
    void is_some_days_after_the_board_s() {
      assertThat(DAYS.of(Due.after("final-entries", 14)))
          .contains(due("2027-03-07", LONDON, "2027-03-08T00:00:00Z"));
    }

    @Test
    void is_none_where_no_date_is_set() {
      assertThat(DAYS.of(Due.by("enquiries"))).isEmpty();
      assertThat(DAYS.of(new Due.AsItComes())).isEmpty();
    }
  }
}
