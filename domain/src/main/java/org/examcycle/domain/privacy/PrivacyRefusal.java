package org.examcycle.domain.privacy;

import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why somebody is not erased, or the schedule not set. */
public sealed interface PrivacyRefusal extends Refusal {

  RuleId ERASURE = RuleId.of("COM-PRV-07");

  @Override
  default RuleId rule() {
    return ERASURE;
  }

  /**
   * There are records of the person that must still be kept.
   *
   * @param entered the series for which the person was ever entered; none for an English exam
   * @param erasableFrom the first day on which nothing of the person need be kept, as far as is
   *     known now
   */
  record RecordsKept(List<SeriesCode> entered, LocalDate erasableFrom) implements PrivacyRefusal {
    public RecordsKept {
      entered = List.copyOf(entered);
    }
  }

  /**
   * There are records of the person of which the schedule does not say how long they are kept.
   *
   * @param records those kinds
   */
  record RetentionNotSet(List<RetainedRecord> records) implements PrivacyRefusal {
    public RetentionNotSet {
      records = List.copyOf(records);
    }
  }

  /**
   * The schedule is not changed for days that are over: people were answered by it.
   *
   * @param earliest the first day from which on something else may be said
   */
  @AtFault("from")
  record RetentionReachesBack(LocalDate earliest) implements PrivacyRefusal {}
}
