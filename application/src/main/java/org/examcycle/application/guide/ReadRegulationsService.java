package org.examcycle.application.guide;

import java.util.List;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadRegulationsService implements ReadRegulations {

  private final PublishedRegulations published;

  ReadRegulationsService(PublishedRegulations published) {
    this.published = published;
  }

  @Override
  public Decision<List<Regulations.InForce>> handle(Call call, Query query) {
    var ofTheYear = published.list(query.year());
    return ofTheYear.isEmpty()
        ? Decision.refused(new AccessRefusal.NotFound())
        : Decision.granted(Regulations.inForce(ofTheYear, query.route(), query.series()));
  }
}
