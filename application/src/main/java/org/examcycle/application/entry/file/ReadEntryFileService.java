package org.examcycle.application.entry.file;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadEntryFileService implements ReadEntryFile {

  private final EntryFileSight sight;

  ReadEntryFileService(CentreRepository centres, EntryFiles files) {
    this.sight = new EntryFileSight(centres, files);
  }

  @Override
  public Decision<EntryFileView> handle(Call call, EntryFileId id) {
    return sight
        .file(call, id)
        .map(file -> Decision.granted(EntryFileView.of(file)))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
