package org.examcycle.rest.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.domain.privacy.RetentionSchedule;

/** For how long records are kept. */
final class RetentionBody {

  private RetentionBody() {}

  /**
   * What is to hold from a day on.
   *
   * @param from the first day on which whoever asks for an erasure is answered by it
   * @param months counted from the last day on which something was due or done
   */
  record RetentionSetting(
      @NotNull RetainedRecord record,
      @NotNull LocalDate from,
      @Min(RetentionRow.FEWEST) @Max(RetentionRow.MOST) int months) {}

  /**
   * The whole schedule.
   *
   * @param rows by record, the earliest first; each holds until the next of its record begins
   */
  record RetentionRows(List<RetentionLine> rows) {
    static RetentionRows of(RetentionSchedule schedule) {
      return new RetentionRows(schedule.rows().stream().map(RetentionLine::of).toList());
    }
  }

  /**
   * One row.
   *
   * @param setBy issuer and subject
   */
  record RetentionLine(
      RetainedRecord record, LocalDate from, int months, String setBy, Instant setAt) {
    static RetentionLine of(RetentionRow row) {
      return new RetentionLine(row.record(), row.from(), row.months(), row.setBy(), row.setAt());
    }
  }
}
