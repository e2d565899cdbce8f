package org.examcycle.application.entry;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.calendar.english.ReleaseWindowTable;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferCase;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferRuleBook;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class AskForTransferService implements AskForTransfer {

  private final RuleBook<TransferCase> rules = TransferRuleBook.asking();
  private final Sight sight;
  private final CentreRepository centres;
  private final CandidateRepository candidates;
  private final TransferCaseLoader cases;
  private final Transfers transfers;
  private final Ids ids;

  AskForTransferService(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      Offers offers,
      OptionTables options,
      Timetables timetables,
      EntryLimitTable limits,
      ReleaseWindowTable days,
      Transfers transfers,
      Ids ids) {
    this.sight = new Sight(centres);
    this.centres = centres;
    this.candidates = candidates;
    this.cases =
        new TransferCaseLoader(
            series, entries, offers, new CandidatePapers(timetables, options), limits, days);
    this.transfers = transfers;
    this.ids = ids;
  }

  @Override
  public Decision<Asked> handle(Call call, Command command) {
    var sender = sight.centre(call, command.candidate().centre());
    var candidate = candidates.find(command.candidate());
    if (sender.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, sender.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    var kase =
        cases.load(
            candidate.get(),
            sender.get(),
            command.to(),
            centres.find(command.to()),
            call.arrivedAt());
    var refused = rules.check(kase);
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    return ask(
        new Transfer(
            new TransferId(ids.next()),
            command.candidate(),
            candidate.get().person(),
            command.to(),
            call.arrivedAt(),
            new TransferState.Asked(),
            1));
  }

  private Decision<Asked> ask(Transfer transfer) {
    return transfers.add(transfer)
        ? Decision.changed(
            new Asked(transfer.id(), transfer.version()), TransferHistory.asked(transfer))
        : Decision.refused(new TransferRefusal.TransferAskedAlready(transfer.from()));
  }
}
