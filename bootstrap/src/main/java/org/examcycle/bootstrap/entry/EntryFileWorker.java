package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.ListWaitingEntryFiles;
import org.examcycle.application.entry.file.PutBackEntryFile;
import org.examcycle.application.entry.file.WorkOnEntryFile;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.persistence.job.JobRun;

/**
 * Works on the files of entries that wait, a step of each in turn: a short one does not wait long.
 */
final class EntryFileWorker {

  private static final Caller JOB = new Caller.Job("entry-files");

  private final ListWaitingEntryFiles listWaiting;
  private final WorkOnEntryFile workOn;
  private final PutBackEntryFile putBack;
  private final Clock clock;

  EntryFileWorker(
      ListWaitingEntryFiles listWaiting,
      WorkOnEntryFile workOn,
      PutBackEntryFile putBack,
      Clock clock) {
    this.listWaiting = listWaiting;
    this.workOn = workOn;
    this.putBack = putBack;
    this.clock = clock;
  }

  /**
   * Until nothing is left but what failed, or the node is about to stop: nobody else's file rests
   * because one fails.
   *
   * @throws RuntimeException the last failure: a file that failed is tried again the next time
   */
  void workThroughAll(JobRun run) {
    var failures = new LinkedHashMap<EntryFileId, RuntimeException>();
    while (goRound(run, failures)) {
      // As long as there is more of one.
    }
    if (!failures.isEmpty()) {
      throw failures.lastEntry().getValue();
    }
  }

  /**
   * A step of each that has not failed.
   *
   * @return whether there is more to do
   */
  private boolean goRound(JobRun run, Map<EntryFileId, RuntimeException> failures) {
    var more = false;
    for (var file : waiting(run)) {
      if (run.isToEnd()) {
        return false;
      }
      if (!failures.containsKey(file)) {
        try {
          more |= step(file, run);
        } catch (RuntimeException failed) {
          putBack.handle(call(run), new PutBackEntryFile.Command(file));
          failures.put(file, failed);
        }
      }
    }
    return more;
  }

  private List<EntryFileId> waiting(JobRun run) {
    return listWaiting
        .handle(call(run), new ListWaitingEntryFiles.Query())
        .ifGranted()
        .orElse(List.of());
  }

  private boolean step(EntryFileId file, JobRun run) {
    return workOn
        .handle(call(run), new WorkOnEntryFile.Command(file))
        .ifGranted()
        .map(WorkOnEntryFile.Worked::more)
        .orElse(false);
  }

  private Call call(JobRun run) {
    return Call.by(JOB, clock.instant(), run.request());
  }
}
