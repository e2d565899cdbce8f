package org.examcycle.application.entry.file;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

/** The reason stays with the file: people's names may be in it, and the history keeps none. */
@UseCaseService
final class ReturnEntryFileService implements ReturnEntryFile {

  private final EntryFileSight sight;
  private final EntryFiles files;

  ReturnEntryFileService(CentreRepository centres, EntryFiles files) {
    this.sight = new EntryFileSight(centres, files);
    this.files = files;
  }

  @Override
  public Decision<Returned> handle(Call call, Command command) {
    return sight
        .file(call, command.file())
        .map(file -> giveBack(file, command.reason()))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Returned> giveBack(EntryFile file, String reason) {
    if (file.state() != EntryFileState.SUBMITTED || !files.decide(file.returned(reason))) {
      return Decision.refused(new EntryFileRefusal.FileNotSubmitted());
    }
    return Decision.changed(
        new Returned(file.id()),
        Change.of("entry-file", file.id().toString(), "returned")
            .under(new EntryFileRefusal.FileNotSubmitted().rule()));
  }
}
