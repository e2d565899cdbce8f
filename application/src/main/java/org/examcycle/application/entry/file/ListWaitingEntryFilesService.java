package org.examcycle.application.entry.file;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListWaitingEntryFilesService implements ListWaitingEntryFiles {

  private final EntryFiles files;

  ListWaitingEntryFilesService(EntryFiles files) {
    this.files = files;
  }

  @Override
  public Decision<List<EntryFileId>> handle(Call call, Query query) {
    return Decision.granted(files.listWaiting());
  }
}
