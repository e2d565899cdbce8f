package org.examcycle.application.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.clash.TransferredDeviations;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryPrices;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferCase;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferRuleBook;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class AcceptTransferService implements AcceptTransfer {

  private final RuleBook<TransferCase> rules = TransferRuleBook.accepting();
  private final Sight sight;
  private final CentreRepository centres;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final EntriesAfterResults afterResults;
  private final TransferCaseLoader cases;
  private final TransferredCandidate transferred;
  private final TransferredDeviations deviations;
  private final Transfers transfers;
  private final Charges charges;
  private final EntryBooking booking;

  AcceptTransferService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      SeriesReleases releases,
      TransferCaseLoader cases,
      TransferredDeviations deviations,
      Transfers transfers,
      Charges charges,
      Ids ids) {
    this.sight = new Sight(centres);
    this.centres = centres;
    this.candidates = candidates;
    this.entries = entries;
    this.afterResults = new EntriesAfterResults(catalogue, releases);
    this.cases = cases;
    this.transferred = new TransferredCandidate(candidates);
    this.deviations = deviations;
    this.transfers = transfers;
    this.charges = charges;
    this.booking = new EntryBooking(charges, ids);
  }

  @Override
  public Decision<Accepted> handle(Call call, Command command) {
    var found = transfers.find(command.transfer());
    var receiver = sight.centre(call, found.map(Transfer::to).orElse(Sight.NOWHERE));
    // None, once the candidate has been erased; not looked for where the transfer is not seen.
    var candidate =
        receiver.flatMap(_ -> found).flatMap(transfer -> candidates.find(transfer.from()));
    if (found.isEmpty() || candidate.isEmpty() || receiver.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, receiver.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    if (!found.get().isOpen()) {
      return Decision.refused(new TransferRefusal.TransferNotOpen(found.get().id()));
    }
    if (found.get().version() != command.expectedVersion()) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    var kase = load(call, found.get(), candidate.get(), receiver.get());
    // Once the case is filled the person is held, as by an erasure.
    if (candidates.hold(found.get().from()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var refused = refusals(call, kase);
    return refused.isEmpty()
        ? accept(call, command, found.get(), candidate.get(), receiver.get(), kase.entries())
        : Decision.refused(refused);
  }

  private TransferCase load(Call call, Transfer transfer, Candidate candidate, Centre receiver) {
    return cases.load(
        candidate,
        centres.find(transfer.from().centre()).orElseThrow(),
        transfer.to(),
        Optional.of(receiver),
        transfer.askedAt(),
        call.arrivedAt());
  }

  private List<Refusal> refusals(Call call, TransferCase kase) {
    var refused = new ArrayList<>(rules.check(kase));
    kase.entries().forEach(entry -> afterResults.refuse(call, entry).ifPresent(refused::add));
    return refused;
  }

  private Decision<Accepted> accept(
      Call call,
      Command command,
      Transfer transfer,
      Candidate candidate,
      Centre receiver,
      List<Entry> standing) {
    var as = transfer.as(command.as());
    var registered = transferred.register(candidate, as, call.arrivedAt());
    if (registered.isEmpty()) {
      return Decision.refused(transferred.taken(as));
    }
    var done = transfer.done(command.as(), call.arrivedAt());
    var changes = new ArrayList<Change>();
    changes.add(registered.get());
    changes.add(TransferHistory.done(done, as));
    for (var entry : standing) {
      var moved = entry.movedTo(as);
      if (!entries.save(moved, entry.version())) {
        return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
      }
      var paid = charges.charged(entry).fees();
      booking.book(entry, EntryPrices.ofSending(paid), call.arrivedAt());
      booking.book(moved, EntryPrices.ofReceiving(moved.fee()), call.arrivedAt());
      changes.add(TransferHistory.moved(entry, moved));
    }
    var followed = deviations.follow(transfer.from(), as, receiver, call.arrivedAt());
    followed.ifPresent(changes::addAll);
    return followed.isPresent() && transfers.save(done, command.expectedVersion())
        ? Decision.changed(new Accepted(as, done.version()), changes.toArray(Change[]::new))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }
}
