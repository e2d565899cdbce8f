package org.examcycle.domain.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Nobody is erased while a record must be kept: as long as the schedule says that is in force when
 * it is asked for, and for ever where it says nothing (COM-PRV-07).
 */
public final class RecordsMustBeKept implements Rule<RecordsMustBeKept.Facts> {

  /**
   * @param entered the series for which the person was ever entered
   * @param kept every record of the person
   * @param today on which it is asked for
   */
  public record Facts(
      List<SeriesCode> entered,
      List<KeptRecord> kept,
      RetentionSchedule schedule,
      LocalDate today) {

    private Optional<RetentionRow> rowFor(RetainedRecord record) {
      return schedule.inForce(record, today);
    }
  }

  @Override
  public RuleId id() {
    return PrivacyRefusal.ERASURE;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var unset =
        facts.kept().stream()
            .map(KeptRecord::record)
            .filter(record -> facts.rowFor(record).isEmpty())
            .distinct()
            .sorted()
            .toList();
    return unset.isEmpty()
        ? erasableFrom(facts)
            .filter(facts.today()::isBefore)
            .map(day -> new PrivacyRefusal.RecordsKept(facts.entered(), day))
        : Optional.of(new PrivacyRefusal.RetentionNotSet(unset));
  }

  /** Empty when there is no record at all. */
  private static Optional<LocalDate> erasableFrom(Facts facts) {
    return facts.kept().stream()
        .flatMap(kept -> facts.rowFor(kept.record()).map(kept::erasableFrom).stream())
        .max(Comparator.naturalOrder());
  }
}
