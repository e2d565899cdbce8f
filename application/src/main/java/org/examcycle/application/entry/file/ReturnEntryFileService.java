package org.examcycle.application.entry.file;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Decision;

/** The reason stays with the file: people's names may be in it, and the history keeps none. */
@UseCaseService
final class ReturnEntryFileService implements ReturnEntryFile {

  private final EntryFileSight sight;
  private final SubmittedEntryFiles submitted;

  ReturnEntryFileService(
      CentreRepository centres, EntryFiles files, SubmittedEntryFiles submitted) {
    this.sight = new EntryFileSight(centres, files);
    this.submitted = submitted;
  }

  @Override
  public Decision<Returned> handle(Call call, Command command) {
    return sight
        .file(call, command.file())
        .map(file -> giveBack(file, command.reason()))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Returned> giveBack(EntryFile file, String reason) {
    return submitted
        .giveBack(file, reason)
        .map(change -> Decision.changed(new Returned(file.id()), change))
        .orElseGet(() -> Decision.refused(new EntryFileRefusal.FileNotSubmitted()));
  }
}
