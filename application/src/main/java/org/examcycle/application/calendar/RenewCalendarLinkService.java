package org.examcycle.application.calendar;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class RenewCalendarLinkService implements RenewCalendarLink {

  private final Sight sight;
  private final CalendarLinks links;
  private final Transactions transactions;
  private final Ids ids;

  RenewCalendarLinkService(
      CentreRepository centres, CalendarLinks links, Transactions transactions, Ids ids) {
    this.sight = new Sight(centres);
    this.links = links;
    this.transactions = transactions;
    this.ids = ids;
  }

  @Override
  public Decision<Link> handle(Call call, CentreNumber centre) {
    return sight.centre(call, centre).isPresent()
        ? transactions.apart(() -> renew(call, centre))
        : Decision.refused(new AccessRefusal.NotFound());
  }

  private Decision<Link> renew(Call call, CentreNumber centre) {
    var token = ids.unguessable();
    links.renew(centre, TokenHash.of(token), call.caller().id(), call.arrivedAt());
    return Decision.granted(new Link(token));
  }
}
