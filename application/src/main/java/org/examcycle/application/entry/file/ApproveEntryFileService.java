package org.examcycle.application.entry.file;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ApproveEntryFileService implements ApproveEntryFile {

  private final EntryFileSight sight;
  private final EntryFiles files;

  ApproveEntryFileService(CentreRepository centres, EntryFiles files) {
    this.sight = new EntryFileSight(centres, files);
    this.files = files;
  }

  @Override
  public Decision<Approved> handle(Call call, Command command) {
    return sight
        .file(call, command.file())
        .map(file -> approve(call, file))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Approved> approve(Call call, EntryFile file) {
    if (file.state() != EntryFileState.SUBMITTED
        || !files.decide(file.approved(forCentre(call, file)))) {
      return Decision.refused(new EntryFileRefusal.FileNotSubmitted());
    }
    return Decision.changed(
        new Approved(file.id()),
        Change.of("entry-file", file.id().toString(), "approved")
            .under(new EntryFileRefusal.FileNotSubmitted().rule()));
  }

  /** The Associate's call on behalf of the centre. */
  private static Call forCentre(Call call, EntryFile file) {
    return new Call(
        call.caller(),
        call.onBehalfOf().or(() -> file.through().map(it -> it.centre().value())),
        call.purpose(),
        call.arrivedAt(),
        Optional.empty(),
        call.requestId());
  }
}
