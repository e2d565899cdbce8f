package org.examcycle.application.entry;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadChargesService implements ReadCharges {

  private final Sight sight;
  private final Charges charges;

  ReadChargesService(CentreRepository centres, Charges charges) {
    this.sight = new Sight(centres);
    this.charges = charges;
  }

  @Override
  public Decision<Account> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(
        new Account(
            charges.list(query.series(), query.centre(), query.page()),
            charges.total(query.series(), query.centre())));
  }
}
