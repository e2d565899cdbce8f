package org.examcycle.application.result;

import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadBroadsheetService implements ReadBroadsheet {

  private final Sight sight;
  private final SyllabusCatalogue catalogue;
  private final ResultsOut out;
  private final SeenLater later;
  private final Broadsheets broadsheets;
  private final Demonstration demonstration;

  ReadBroadsheetService(
      CentreRepository centres,
      SyllabusCatalogue catalogue,
      SeriesReleases releases,
      SeenLater later,
      Broadsheets broadsheets,
      Demonstration demonstration) {
    this.sight = new Sight(centres);
    this.catalogue = catalogue;
    this.out = new ResultsOut(catalogue, releases);
    this.later = later;
    this.broadsheets = broadsheets;
    this.demonstration = demonstration;
  }

  @Override
  public Decision<Slice<Line>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    if (centre.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var found =
        broadsheets.list(
            query.series(),
            query.centre(),
            out.types(
                query.series(), call.arrivedAt(), later.by(call, centre.get(), query.series())),
            query.page());
    var invented = demonstration.isOne();
    return Decision.granted(found.map(each -> line(each, invented)))
        .showing(
            found.items().stream()
                .map(each -> new Disclosure(each.person().value(), "result"))
                .toList());
  }

  private Line line(Broadsheets.Line line, boolean invented) {
    var told = line.told();
    var scale = catalogue.findScale(line.scale()).orElseThrow();
    return new Line(
        line.candidate(),
        line.name(),
        line.option(),
        line.title(),
        told.symbol(),
        told.printed(scale),
        told.pum(),
        line.toldEndorsements().stream()
            .map(each -> new Endorsed(each.component().value(), each.grade().symbol()))
            .toList(),
        invented);
  }
}
