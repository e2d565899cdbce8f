package org.examcycle.dev.board;

import java.time.Instant;
import org.examcycle.application.privacy.SetRetention;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RetainedRecord;

/**
 * For how long records are kept (COM-PRV-07). Public sources say that there is a schedule: these
 * figures are invented, so that a request for erasure can be tried.
 */
final class DemonstrationRetention {

  private final SetRetention setRetention;

  DemonstrationRetention(SetRetention setRetention) {
    this.setRetention = setRetention;
  }

  void load(Instant now) {
    Table.read(
            "retention.csv",
            row ->
                new SetRetention.Command(
                    RetainedRecord.valueOf(row.getField("record")),
                    KeptRecord.day(now),
                    Table.whole(row, "months")))
        .forEach(command -> Given.by(Given.PRIVACY, setRetention, command, now));
  }
}
