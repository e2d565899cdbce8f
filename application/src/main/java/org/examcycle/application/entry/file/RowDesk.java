package org.examcycle.application.entry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.examcycle.application.candidate.CandidateDesk;
import org.examcycle.application.candidate.ChangeCandidate;
import org.examcycle.application.candidate.RegisterCandidate;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.AmendEntry;
import org.examcycle.application.entry.EntryDesk;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.application.entry.WithdrawEntry;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

/**
 * Carries out row after row as the use cases of single entries do. What a row says that is so
 * already is no change: a row that comes again alters nothing, whatever has shut meanwhile.
 */
final class RowDesk {

  private final Call call;
  private final Sight sight;
  private final Optional<CentreNumber> sender;
  private final RowDeadlines deadlines;
  private final CohortCandidates candidates;
  private final CohortEntries entries;
  private final CandidateDesk candidateDesk;
  private final EntryDesk entryDesk;

  /**
   * @param sender that speaks for itself alone, whoever decides; none where the caller's sight is
   *     all that counts
   * @param deadlines that the sender is held to for what its rows alter
   */
  RowDesk(
      Call call,
      Sight sight,
      Optional<CentreNumber> sender,
      RowDeadlines deadlines,
      CohortCandidates candidates,
      CohortEntries entries,
      CandidateDesk candidateDesk,
      EntryDesk entryDesk) {
    this.call = call;
    this.sight = sight;
    this.sender = sender;
    this.deadlines = deadlines;
    this.candidates = candidates;
    this.entries = entries;
    this.candidateDesk = candidateDesk;
    this.entryDesk = entryDesk;
  }

  RowOutcome carryOut(EntryInstruction row) {
    var centre = row.candidate().centre();
    if (sight.centre(call, centre).isEmpty()
        || sender.filter(own -> !own.equals(centre)).isPresent()) {
      return faulty(new AccessRefusal.NotFound());
    }
    return switch (row) {
      case EntryInstruction.Register register ->
          register(register.candidate(), register.details(), register.previous());
      case EntryInstruction.Change change -> change(change.candidate(), change.details());
      case EntryInstruction.Enter enter -> enter(enter);
      case EntryInstruction.Amend amend -> amend(amend);
      case EntryInstruction.Withdraw withdraw -> withdraw(withdraw);
    };
  }

  private RowOutcome register(
      CandidateKey key, CandidateDetails details, Optional<CandidateKey> previous) {
    var known = candidates.find(key);
    if (known.isPresent()) {
      return details.areOf(known.get())
          ? new RowOutcome.Unchanged()
          : faulty(new CandidateRefusal.CandidateNumberTaken(key));
    }
    return outcome(
        candidateDesk.register(call, new RegisterCandidate.Command(key, details, previous)));
  }

  private RowOutcome change(CandidateKey key, CandidateDetails details) {
    var known = candidates.find(key);
    if (known.isEmpty()) {
      return faulty(new EntryRefusal.CandidateNotRegistered(key));
    }
    if (details.areOf(known.get())) {
      return new RowOutcome.Unchanged();
    }
    return outcome(
        candidateDesk.change(
            call, new ChangeCandidate.Command(key, known.get().version(), details)));
  }

  private RowOutcome enter(EntryInstruction.Enter row) {
    var standing = entries.findStanding(row.candidate(), row.option().syllabus());
    var isSo =
        standing
            .filter(entry -> entry.option().equals(row.option()))
            .filter(entry -> entry.previous().equals(row.previous()))
            .filter(entry -> entry.carriedFrom().equals(row.carriedFrom()))
            .isPresent();
    var registered =
        row.details()
            .map(details -> register(row.candidate(), details, Optional.empty()))
            .orElse(new RowOutcome.Unchanged());
    if (registered instanceof RowOutcome.Faulty || isSo) {
      return registered;
    }
    if (candidates.find(row.candidate()).isEmpty()) {
      return faulty(new EntryRefusal.CandidateNotRegistered(row.candidate()));
    }
    var made =
        inTime(
            row,
            () ->
                outcome(
                    entryDesk.make(
                        call,
                        new MakeEntry.Command(
                            row.candidate(), row.option(), row.previous(), row.carriedFrom()))));
    return both(row.candidate(), registered, made);
  }

  /** A row is taken whole: whose entry is refused is not registered either. */
  private RowOutcome both(CandidateKey candidate, RowOutcome registered, RowOutcome made) {
    if (registered instanceof RowOutcome.Taken(var first)) {
      if (made instanceof RowOutcome.Taken(var second)) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return new RowOutcome.Taken(all);
      }
      candidates.takeBack(candidate);
    }
    return made;
  }

  private RowOutcome amend(EntryInstruction.Amend row) {
    var isSo =
        entries
            .findStanding(row.candidate(), row.to().syllabus())
            .filter(entry -> entry.option().equals(row.to()))
            .isPresent();
    var standing = entries.findStanding(row.candidate(), row.syllabus());
    if (isSo && standing.filter(entry -> !entry.option().equals(row.to())).isEmpty()) {
      return new RowOutcome.Unchanged();
    }
    if (standing.isEmpty()) {
      return faulty(new EntryFileRefusal.NothingToChange(row.candidate(), row.syllabus()));
    }
    var entry = standing.get();
    return saidOtherwise(entry, row.said())
        .orElseGet(
            () ->
                inTime(
                    row,
                    () ->
                        changed(
                            entryDesk.amend(
                                call,
                                new AmendEntry.Command(entry.id(), entry.version(), row.to())))));
  }

  private RowOutcome withdraw(EntryInstruction.Withdraw row) {
    var standing = entries.findStanding(row.candidate(), row.syllabus());
    if (standing.isEmpty()) {
      return entries.everEntered(row.candidate(), row.syllabus())
          ? new RowOutcome.Unchanged()
          : faulty(new EntryFileRefusal.NothingToWithdraw(row.candidate(), row.syllabus()));
    }
    var entry = standing.get();
    return saidOtherwise(entry, row.said())
        .orElseGet(
            () ->
                inTime(
                    row,
                    () ->
                        outcome(
                            entryDesk.withdraw(
                                call, new WithdrawEntry.Command(entry.id(), entry.version())))));
  }

  /** After the deadline the board is not asked what it would have said. */
  private RowOutcome inTime(EntryInstruction row, Supplier<RowOutcome> decided) {
    return deadlines.check(row).map(RowDesk::faulty).orElseGet(decided);
  }

  private static Optional<RowOutcome> saidOtherwise(Entry entry, Optional<OptionKey> said) {
    return said.filter(option -> !option.equals(entry.option()))
        .map(_ -> faulty(new EntryFileRefusal.EnteredForAnotherOption(entry.option())));
  }

  private static RowOutcome faulty(Refusal because) {
    return new RowOutcome.Faulty(List.of(RowFault.of(because)));
  }

  private static RowOutcome outcome(Decision<?> decision) {
    return switch (decision) {
      case Decision.Granted<?>(var _, List<Change> changes, var _) -> new RowOutcome.Taken(changes);
      case Decision.Refused<?>(var refusals, var _) ->
          new RowOutcome.Faulty(refusals.stream().map(RowFault::of).toList());
    };
  }

  /** Of a row whose new syllabus and option are refused. */
  private static RowOutcome changed(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusals, var _)
        ? new RowOutcome.Faulty(
            refusals.stream()
                .map(refusal -> new RowFault(RefusedColumn.ofChange(refusal), refusal))
                .toList())
        : outcome(decision);
  }
}
