package org.examcycle.application.entry.file;

import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListSubmittedEntryFilesService implements ListSubmittedEntryFiles {

  private final AssociateSight sight;
  private final EntryFiles files;

  ListSubmittedEntryFilesService(AssociateRepository associates, EntryFiles files) {
    this.sight = new AssociateSight(associates);
    this.files = files;
  }

  @Override
  public Decision<Slice<EntryFileView>> handle(Call call, Query query) {
    return sight
        .associate(call, query.associate())
        .map(_ -> files.listSubmitted(query.associate(), query.page()).map(EntryFileView::of))
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
