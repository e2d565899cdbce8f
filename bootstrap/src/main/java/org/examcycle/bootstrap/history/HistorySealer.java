package org.examcycle.bootstrap.history;

import java.time.Clock;
import org.examcycle.application.privacy.SealHistory;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.persistence.job.JobRun;

/** Seals what was written, batch by batch and each in a transaction of its own. */
final class HistorySealer {

  private static final Caller JOB = new Caller.Job("history-seals");

  private final SealHistory sealHistory;
  private final Clock clock;

  HistorySealer(SealHistory sealHistory, Clock clock) {
    this.sealHistory = sealHistory;
    this.clock = clock;
  }

  /** Ends with a batch that is not full: what is written meanwhile is for the next time. */
  void sealAll(JobRun run) {
    boolean more;
    do {
      more = sealOne(run);
    } while (more && !run.isToEnd());
  }

  private boolean sealOne(JobRun run) {
    return sealHistory
        .handle(Call.by(JOB, clock.instant(), run.request()), new SealHistory.Command())
        .ifGranted()
        .map(SealHistory.Sealed::more)
        .orElse(false);
  }
}
