package org.examcycle.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.examcycle.application.privacy.RetentionRows;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What {@link RetentionRows} do on every adapter. */
public abstract class RetentionRowsContract extends RoomContract {

  private static RetentionRow row(RetainedRecord record, String from, int months) {
    return new RetentionRow(
        record,
        LocalDate.parse(from),
        months,
        "https://login.board.example officer",
        Instant.parse("2026-12-01T12:00:00.123456Z"));
  }

  @Test
  final void rows_come_back_as_they_were_set_by_record_the_earliest_first() {
    var rows = get(RetentionRows.class);
    assertThat(rows.schedule().rows()).isEmpty();

    var later = row(RetainedRecord.RESULT, "2028-01-01", 1200);
    var first = row(RetainedRecord.RESULT, "2027-01-01", 72);
    var entries = row(RetainedRecord.ENTRY, "2029-01-01", 12);
    rows.put(later);
    rows.put(first);
    rows.put(entries);

    assertThat(rows.schedule().rows()).containsExactly(entries, first, later);
  }

  @Test
  final void the_row_of_one_record_and_day_is_replaced() {
    var rows = get(RetentionRows.class);
    rows.put(row(RetainedRecord.ENTRY, "2027-01-01", 24));
    rows.put(row(RetainedRecord.RESULT, "2027-01-01", 24));

    var instead = row(RetainedRecord.ENTRY, "2027-01-01", 36);
    rows.put(instead);

    assertThat(rows.schedule().rows())
        .containsExactly(instead, row(RetainedRecord.RESULT, "2027-01-01", 24));
  }
}
