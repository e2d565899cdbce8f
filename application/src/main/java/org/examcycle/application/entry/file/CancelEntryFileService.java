package org.examcycle.application.entry.file;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class CancelEntryFileService implements CancelEntryFile {

  private final EntryFileSight sight;
  private final EntryFiles files;

  CancelEntryFileService(CentreRepository centres, EntryFiles files) {
    this.sight = new EntryFileSight(centres, files);
    this.files = files;
  }

  @Override
  public Decision<Cancelled> handle(Call call, Command command) {
    return sight
        .file(call, command.file())
        .map(this::cancel)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Cancelled> cancel(EntryFile file) {
    return files.end(file.id(), EntryFileState.CANCELLED)
        ? Decision.changed(
            new Cancelled(file.id()),
            Change.of("entry-file", file.id().toString(), "cancelled")
                .under(EntryFileRefusal.FILES))
        : Decision.refused(new EntryFileRefusal.FileNotWaiting());
  }
}
