package org.examcycle.application.privacy;

import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why the record is not told. */
public sealed interface RecordRefusal extends Refusal {

  /**
   * Another history than this one has that place, such as one that went on after the backup that
   * was restored: what came behind it there may never have been here.
   */
  record PlaceUnknown() implements RecordRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-QUA-01");
    }
  }
}
