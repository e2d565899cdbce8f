package org.examcycle.application.entry.invoice;

import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.entry.InvoiceRefusal;
import org.examcycle.domain.entry.invoice.MarkUp;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class SetMarkUpsService implements SetMarkUps {

  private final AssociateRepository associates;
  private final SeriesRepository series;
  private final Invoices invoices;

  SetMarkUpsService(AssociateRepository associates, SeriesRepository series, Invoices invoices) {
    this.associates = associates;
    this.series = series;
    this.invoices = invoices;
  }

  @Override
  public Decision<Put> handle(Call call, Command command) {
    var found = series.find(command.series());
    if (!isSeen(call, command) || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var wrong = wrongCurrency(found.get(), command);
    if (wrong.isPresent()) {
      return Decision.refused(
          new InvoiceRefusal.MarkUpInOtherCurrency(wrong.get(), found.get().currency()));
    }
    var turned = turned(command);
    if (turned.isPresent()) {
      return Decision.refused(turned.get());
    }
    invoices.putMarkUps(command.associate(), command.series(), command.markUps());
    return Decision.changed(new Put(command.associate()), change(command));
  }

  private boolean isSeen(Call call, Command command) {
    var itself =
        !(call.caller() instanceof Caller.AssociateOfficer officer)
            || officer.associate().equals(command.associate());
    return associates.find(command.associate()).isPresent() && itself;
  }

  private static Optional<Currency> wrongCurrency(Series series, Command command) {
    return command.markUps().stream()
        .flatMap(
            markUp ->
                markUp instanceof MarkUp.Flat(var _, var amount)
                    ? Stream.of(amount.currency())
                    : Stream.empty())
        .filter(currency -> !currency.equals(series.currency()))
        .findFirst();
  }

  private static Optional<InvoiceRefusal> turned(Command command) {
    return command.markUps().stream()
        .filter(MarkUp.Flat.class::isInstance)
        .map(MarkUp.Flat.class::cast)
        .filter(flat -> !flat.kind().canBe(flat.amount().minorUnits()))
        .<InvoiceRefusal>map(
            flat -> new InvoiceRefusal.MarkUpOfOtherSign(flat.kind(), flat.amount().minorUnits()))
        .findFirst();
  }

  private static Change change(Command command) {
    var change =
        Change.of("associate", command.associate().value(), "mark-ups set")
            .to("series", command.series())
            .under(InvoiceRefusal.INVOICES);
    for (var markUp : command.markUps()) {
      change = change.to("mark-up on " + markUp.kind(), words(markUp));
    }
    return change;
  }

  private static String words(MarkUp markUp) {
    return switch (markUp) {
      case MarkUp.Flat(var _, var amount) -> amount.toString();
      case MarkUp.Share(var _, var percent) -> percent.toPlainString() + " %";
    };
  }
}
