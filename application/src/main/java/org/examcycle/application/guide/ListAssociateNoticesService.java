package org.examcycle.application.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListAssociateNoticesService implements ListAssociateNotices {

  private final AssociateSight sight;
  private final CentreRepository centres;
  private final Addressees addressees;
  private final Notices notices;

  ListAssociateNoticesService(
      AssociateRepository associates,
      CentreRepository centres,
      SyllabusCatalogue catalogue,
      Notices notices) {
    this.sight = new AssociateSight(associates);
    this.centres = centres;
    this.addressees = new Addressees(catalogue);
    this.notices = notices;
  }

  @Override
  public Decision<Slice<Notice>> handle(Call call, Query query) {
    if (sight.associate(call, query.associate()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var to = addressees.of(attachedTo(query.associate()));
    return Decision.granted(notices.list(to, query.series(), query.page()));
  }

  private List<Centre> attachedTo(AssociateCode associate) {
    var all = new ArrayList<Centre>();
    var after = Optional.<String>empty();
    do {
      var part = centres.list(Optional.of(associate), new Page(after, Page.MOST));
      all.addAll(part.items());
      after = part.next();
    } while (after.isPresent());
    return all;
  }
}
