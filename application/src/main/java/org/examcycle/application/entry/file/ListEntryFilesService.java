package org.examcycle.application.entry.file;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListEntryFilesService implements ListEntryFiles {

  private final SeriesRepository series;
  private final EntryFiles files;

  ListEntryFilesService(SeriesRepository series, EntryFiles files) {
    this.series = series;
    this.files = files;
  }

  @Override
  public Decision<Slice<EntryFileView>> handle(Call call, Query query) {
    return series.find(query.series()).isEmpty()
        ? Decision.refused(new AccessRefusal.NotFound())
        : Decision.granted(files.list(call, query.series(), query.page()).map(EntryFileView::of));
  }
}
