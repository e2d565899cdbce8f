package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.ListWaitingEntryFiles;
import org.examcycle.application.entry.file.PutBackEntryFile;
import org.examcycle.application.entry.file.WorkOnEntryFile;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Works on the files of entries that wait, a step of each in turn: a short one does not wait long.
 */
final class EntryFileWorker {

  private static final Caller JOB = new Caller.Job("entry-files");

  private final ListWaitingEntryFiles listWaiting;
  private final WorkOnEntryFile workOn;
  private final PutBackEntryFile putBack;
  private final Clock clock;
  private final Ids ids;

  EntryFileWorker(
      ListWaitingEntryFiles listWaiting,
      WorkOnEntryFile workOn,
      PutBackEntryFile putBack,
      Clock clock,
      Ids ids) {
    this.listWaiting = listWaiting;
    this.workOn = workOn;
    this.putBack = putBack;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Until nothing is left but what failed, or the node is about to stop.
   *
   * @throws RuntimeException the last failure: a file that failed is tried again the next time
   */
  void workThroughAll(BooleanSupplier stopping) {
    boolean more;
    do {
      more = false;
      @Nullable RuntimeException failure = null;
      for (var file : waiting()) {
        if (stopping.getAsBoolean()) {
          return;
        }
        try {
          more |= step(file);
        } catch (RuntimeException failed) {
          putBack.handle(call(), new PutBackEntryFile.Command(file));
          failure = failed;
        }
      }
      if (failure != null) {
        throw failure;
      }
    } while (more);
  }

  private List<EntryFileId> waiting() {
    return listWaiting
        .handle(call(), new ListWaitingEntryFiles.Query())
        .ifGranted()
        .orElse(List.of());
  }

  private boolean step(EntryFileId file) {
    return workOn
        .handle(call(), new WorkOnEntryFile.Command(file))
        .ifGranted()
        .map(WorkOnEntryFile.Worked::more)
        .orElse(false);
  }

  private Call call() {
    return Call.by(JOB, clock.instant(), ids.next().toString());
  }
}
