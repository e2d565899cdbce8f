package org.examcycle.application.guide;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ConfirmContactsService implements ConfirmContacts {

  private final Sight sight;
  private final SeriesRepository series;
  private final ContactConfirmations confirmations;

  ConfirmContactsService(
      CentreRepository centres, SeriesRepository series, ContactConfirmations confirmations) {
    this.sight = new Sight(centres);
    this.series = series;
    this.confirmations = confirmations;
  }

  @Override
  public Decision<Confirmed> handle(Call call, Command command) {
    var centre = sight.centre(call, command.centre());
    if (centre.isEmpty() || series.find(command.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    if (!confirmations.add(command.series(), command.centre(), call.arrivedAt())) {
      return Decision.refused(
          new CentreRefusal.ContactsConfirmedAlready(command.centre(), command.series()));
    }
    return Decision.changed(
        new Confirmed(command.series(), command.centre(), centre.get().version()),
        Change.of("centre", command.centre().value(), "contacts confirmed")
            .to("series", command.series())
            .to("version", centre.get().version())
            .under(RuleId.of("INT-PRE-06")));
  }
}
