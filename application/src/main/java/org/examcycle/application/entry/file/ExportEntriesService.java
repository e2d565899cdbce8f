package org.examcycle.application.entry.file;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ExportEntriesService implements ExportEntries {

  private final Sight sight;
  private final SeriesRepository series;
  private final EntryExports exports;

  ExportEntriesService(CentreRepository centres, SeriesRepository series, EntryExports exports) {
    this.sight = new Sight(centres);
    this.series = series;
    this.exports = exports;
  }

  @Override
  public Decision<Export> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty() || series.find(query.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    Rows rows =
        taker ->
            exports.forEach(
                query.series(), query.centre(), exported -> taker.accept(ExportedRow.of(exported)));
    return Decision.granted(new Export(rows))
        .showing(
            exports.persons(query.series(), query.centre()).stream()
                .map(PersonId::value)
                .map(person -> new Disclosure(person, "entry"))
                .toList());
  }
}
