package org.examcycle.application.entry.file;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadEntryFileFaultsService implements ReadEntryFileFaults {

  private final EntryFileSight sight;
  private final EntryFiles files;

  ReadEntryFileFaultsService(CentreRepository centres, EntryFiles files) {
    this.sight = new EntryFileSight(centres, files);
    this.files = files;
  }

  @Override
  public Decision<Slice<RowFaultLine>> handle(Call call, Query query) {
    return sight
        .file(call, query.file())
        .map(file -> Decision.granted(files.listFaults(file.id(), query.page())))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
