package org.examcycle.application.entry.file;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class WorkOnEntryFileService implements WorkOnEntryFile {

  /** Progress is seen at least so often. */
  private static final int ROWS_AT_ONCE = 5000;

  private final EntryFiles files;
  private final CohortRun run;
  private final Transactions transactions;

  WorkOnEntryFileService(EntryFiles files, CohortPorts ports, Transactions transactions) {
    this.files = files;
    this.run = new CohortRun(ports);
    this.transactions = transactions;
  }

  @Override
  public Decision<Worked> handle(Call call, Command command) {
    if (!files.hold(command.file())) {
      return Decision.granted(new Worked(false));
    }
    var waiting = files.find(command.file()).filter(file -> file.state() == EntryFileState.WAITING);
    if (waiting.isEmpty()) {
      return Decision.granted(new Worked(false));
    }
    return waiting.get().isWhole() ? whole(waiting.get()) : step(waiting.get());
  }

  /**
   * What is taken and how far that leads are noted in one transaction: nothing comes twice. With
   * its last row a file is done, and never waits with none left.
   */
  private Decision<Worked> step(EntryFile file) {
    var next = files.rows(file.id(), file.progress().reached(), ROWS_AT_ONCE + 1);
    var rows = next.subList(0, Math.min(next.size(), ROWS_AT_ONCE));
    var reached = file;
    if (!rows.isEmpty()) {
      var done = run.carryOut(file, rows);
      reached = file.with(file.progress().plus(done.progress()));
      if (!files.note(file.id(), reached.progress(), done.faults())) {
        return cancelled();
      }
    }
    return next.size() > rows.size()
        ? Decision.granted(new Worked(true))
        : ended(reached, EntryFileState.DONE);
  }

  /** All rows in one transaction, which a trial or a faulty row undoes; progress is seen apart. */
  private Decision<Worked> whole(EntryFile file) {
    var start = file.with(file.progress().restarted());
    transactions.apart(
        () -> {
          files.forgetFaults(file.id());
          return files.note(file.id(), start.progress(), List.of());
        });
    var through = new Through(start);
    var taken =
        transactions.within(
            () -> {
              through.goOn();
              return through.file.taking() == Taking.ALL_OR_NOTHING
                      && through.file.progress().faulty() == 0
                  ? Decision.granted(through.file)
                  : Decision.<EntryFile>refused(
                      new EntryFileRefusal.FileNotTaken(through.file.progress().faulty()));
            });
    if (through.stopped) {
      return cancelled();
    }
    return ended(
        through.file,
        taken.ifGranted().isPresent() || file.taking() == Taking.TRIAL
            ? EntryFileState.DONE
            : EntryFileState.REFUSED);
  }

  private Decision<Worked> ended(EntryFile file, EntryFileState state) {
    if (!files.end(file.id(), state)) {
      return cancelled();
    }
    var told = EntryFileView.of(file.with(state, file.tries()));
    return Decision.changed(
        new Worked(false),
        Change.of("entry-file", file.id().toString(), "worked through")
            .to("state", state)
            .to("rows taken", told.taken())
            .to("rows not stored", told.notStored())
            .to("rows unchanged", told.progress().unchanged())
            .to("rows faulty", told.progress().faulty())
            .under(EntryFileRefusal.FILES));
  }

  /** Somebody cancelled it meanwhile: what this step has done is undone. */
  private static Decision<Worked> cancelled() {
    return Decision.refused(new EntryFileRefusal.FileNotWaiting());
  }

  /** One pass through all rows of a file. */
  private final class Through {

    private EntryFile file;
    private boolean stopped;

    Through(EntryFile file) {
      this.file = file;
    }

    void goOn() {
      var rows = next();
      while (!stopped && rows.isPresent()) {
        var done = run.carryOut(file, rows.get());
        file = file.with(file.progress().plus(done.progress()));
        stopped = !transactions.apart(() -> files.note(file.id(), file.progress(), done.faults()));
        rows = next();
      }
    }

    private Optional<List<Row<EntryCells>>> next() {
      return Optional.of(files.rows(file.id(), file.progress().reached(), ROWS_AT_ONCE))
          .filter(rows -> !rows.isEmpty());
    }
  }
}
