package org.examcycle.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link LocalDeadlines} does on every adapter. */
public abstract class LocalDeadlinesContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final AssociateCode BRIT = AssociateCode.of("BRIT");
  private static final SeriesCode SERIES = SeriesCode.of("2027-06");

  @BeforeEach
  final void register() {
    get(AssociateRepository.class).add(new Associate(BRIT, "Britannia"));
    get(AssociateRepository.class).add(new Associate(AssociateCode.of("OTHER"), "Other"));
    for (var code : List.of("2027-06", "2027-11")) {
      get(SeriesRepository.class)
          .add(Seasons.closing(code, LocalDate.of(2027, 2, 21)), List.of(), NOW);
    }
  }

  private LocalDeadlines deadlines() {
    return get(LocalDeadlines.class);
  }

  private static LocalDeadline of(String associate, String series, KeyActivity what, String at) {
    return new LocalDeadline(
        AssociateCode.of(associate),
        SeriesCode.of(series),
        what,
        Instant.parse(at),
        ZoneId.of("Africa/Maputo"));
  }

  @Test
  final void they_are_listed_in_the_order_in_which_they_fall() {
    var late = of("BRIT", "2027-06", KeyActivity.LATE_ENTRIES, "2027-03-01T10:00:00Z");
    var retakes = of("BRIT", "2027-06", KeyActivity.RETAKE_ENTRIES, "2027-02-10T15:00:00Z");
    var first = of("BRIT", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-10T15:00:00Z");
    List.of(
            late,
            retakes,
            first,
            of("OTHER", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-01T15:00:00Z"),
            of("BRIT", "2027-11", KeyActivity.FINAL_ENTRIES, "2027-02-01T15:00:00Z"))
        .forEach(each -> assertThat(deadlines().add(each)).isTrue());

    assertThat(deadlines().list(BRIT, SERIES)).containsExactly(first, retakes, late);
  }

  @Test
  final void one_is_set_once_and_can_be_moved() {
    var set = of("BRIT", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-10T15:00:00Z");
    var moved = of("BRIT", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-12T15:00:00Z");

    assertThat(deadlines().save(moved)).isFalse();
    assertThat(deadlines().add(set)).isTrue();
    assertThat(deadlines().add(moved)).isFalse();
    assertThat(deadlines().list(BRIT, SERIES)).containsExactly(set);
    assertThat(deadlines().save(moved)).isTrue();
    assertThat(deadlines().list(BRIT, SERIES)).containsExactly(moved);
  }

  @Test
  final void one_is_taken_away_alone() {
    var first = of("BRIT", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-10T15:00:00Z");
    var late = of("BRIT", "2027-06", KeyActivity.LATE_ENTRIES, "2027-03-01T10:00:00Z");
    deadlines().add(first);
    deadlines().add(late);

    assertThat(deadlines().remove(BRIT, SERIES, KeyActivity.FINAL_ENTRIES)).isTrue();
    assertThat(deadlines().list(BRIT, SERIES)).containsExactly(late);
    assertThat(deadlines().remove(BRIT, SERIES, KeyActivity.FINAL_ENTRIES)).isFalse();
  }

  @Test
  final void those_of_every_series_are_listed_until_they_are_past() {
    var november = of("BRIT", "2027-11", KeyActivity.FINAL_ENTRIES, "2027-02-01T15:00:00Z");
    var june = of("BRIT", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-10T15:00:00Z");
    List.of(
            june,
            november,
            of("OTHER", "2027-06", KeyActivity.FINAL_ENTRIES, "2027-02-10T15:00:00Z"))
        .forEach(deadlines()::add);

    assertThat(deadlines().listSince(BRIT, november.at().minusNanos(1000)))
        .containsExactly(november, june);
    assertThat(deadlines().listSince(BRIT, november.at())).containsExactly(june);
  }
}
