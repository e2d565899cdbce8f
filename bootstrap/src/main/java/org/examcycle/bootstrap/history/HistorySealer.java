package org.examcycle.bootstrap.history;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.examcycle.application.privacy.SealHistory;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;

/** Seals what was written, batch by batch and each in a transaction of its own. */
final class HistorySealer {

  private static final Caller JOB = new Caller.Job("history-seals");

  private final SealHistory sealHistory;
  private final Clock clock;
  private final Ids ids;

  HistorySealer(SealHistory sealHistory, Clock clock, Ids ids) {
    this.sealHistory = sealHistory;
    this.clock = clock;
    this.ids = ids;
  }

  /** Ends with a batch that is not full: what is written meanwhile is for the next time. */
  void sealAll(BooleanSupplier stopping) {
    boolean more;
    do {
      more = sealOne();
    } while (more && !stopping.getAsBoolean());
  }

  private boolean sealOne() {
    return sealHistory
        .handle(Call.by(JOB, clock.instant(), ids.next().toString()), new SealHistory.Command())
        .ifGranted()
        .map(SealHistory.Sealed::more)
        .orElse(false);
  }
}
