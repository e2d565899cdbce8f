package org.examcycle.application.guide;

import java.util.List;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListCentreNoticesService implements ListCentreNotices {

  private final Sight sight;
  private final Addressees addressees;
  private final Notices notices;

  ListCentreNoticesService(CentreRepository centres, SyllabusCatalogue catalogue, Notices notices) {
    this.sight = new Sight(centres);
    this.addressees = new Addressees(catalogue);
    this.notices = notices;
  }

  @Override
  public Decision<Slice<Notice>> handle(Call call, Query query) {
    return sight
        .centre(call, query.centre())
        .map(centre -> addressees.of(List.of(centre)))
        .map(to -> Decision.granted(notices.list(to, query.series(), query.page())))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
