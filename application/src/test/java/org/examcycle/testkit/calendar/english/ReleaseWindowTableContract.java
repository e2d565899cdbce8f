package org.examcycle.testkit.calendar.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.examcycle.application.calendar.english.ReleaseWindowTable;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What every {@link ReleaseWindowTable} does. */
public abstract class ReleaseWindowTableContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

  private ReleaseWindowTable table() {
    return get(ReleaseWindowTable.class);
  }

  @Test
  final void it_begins_empty() {
    assertThat(table().rows().rows()).isEmpty();
    assertThat(table().workingDays().publicHolidays()).isEmpty();
  }

  @Test
  final void rows_and_holidays_come_back() {
    var table = table();
    table.replace(PublishedWindows.rows(), PublishedWindows.workingDays(), NOW);

    assertThat(table.rows().rows())
        .containsExactlyInAnyOrderElementsOf(PublishedWindows.rows().rows());
    assertThat(table.workingDays()).isEqualTo(PublishedWindows.workingDays());
  }

  @Test
  final void new_ones_take_the_place_of_all_before() {
    var table = table();
    table.replace(PublishedWindows.rows(), PublishedWindows.workingDays(), NOW);
    var one = new ReleaseWindowRows(List.of(PublishedWindows.rows().rows().getFirst()));
    var newYear = new WorkingDays(Set.of(LocalDate.of(2028, 1, 3)));
    table.replace(one, newYear, NOW.plusSeconds(1));

    assertThat(table.rows()).isEqualTo(one);
    assertThat(table.workingDays()).isEqualTo(newYear);
  }
}
