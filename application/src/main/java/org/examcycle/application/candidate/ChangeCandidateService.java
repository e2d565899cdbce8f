package org.examcycle.application.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Leaving;
import org.examcycle.application.result.ResultsOut;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateCase;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.candidate.CandidateRuleBook;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class ChangeCandidateService implements ChangeCandidate {

  private final RuleBook<CandidateCase> rules = CandidateRuleBook.changing();
  private final Sight sight;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final Offers offers;
  private final ResultsOut out;
  private final Leaving leaving;
  private final NamesInPrint print;
  private final PersonLinker linker;

  ChangeCandidateService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      Offers offers,
      SyllabusCatalogue catalogue,
      ProhibitedPairs prohibited,
      PersonLinks links,
      SeriesReleases releases,
      Leaving leaving,
      Press press) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.entries = entries;
    this.offers = offers;
    this.out = new ResultsOut(catalogue, releases);
    this.leaving = leaving;
    this.print = new NamesInPrint(press);
    this.linker = new PersonLinker(entries, catalogue, prohibited, links);
  }

  @Override
  public Decision<Changed> handle(Call call, Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    var found = candidates.find(command.candidate());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, centre.get());
    if (indirect.isPresent() && standing(found.get()).findAny().isPresent()) {
      return Decision.refused(indirect.get());
    }
    var refused =
        new ArrayList<Refusal>(rules.check(load(call, command, centre.get(), found.get())));
    refused.addAll(print.check(command.details()));
    leaving.refuse(found.get(), centre.get(), call.arrivedAt()).ifPresent(refused::add);
    return refused.isEmpty() ? change(call, command, found.get()) : Decision.refused(refused);
  }

  private Decision<Changed> change(Call call, Command command, Candidate before) {
    var after = command.details().as(before.key(), before.person(), command.expectedVersion() + 1);
    var since = after.readsAs(before) ? Optional.<Instant>empty() : boundSince(call, before);
    if (since.isPresent()) {
      return Decision.refused(
          new CandidateRefusal.ResultsOfCandidateOut(before.key(), since.get()));
    }
    var others = isKnownAsBefore(before, after) ? List.<PersonId>of() : others(after);
    var conflicts = conflicts(after, others);
    if (!conflicts.isEmpty()) {
      return Decision.refused(conflicts);
    }
    if (!candidates.save(after, command.expectedVersion())) {
      return Decision.refused(notStored(command));
    }
    others.forEach(other -> linker.link(after.person(), other, call.arrivedAt()));
    return Decision.changed(
        new Changed(after.key(), after.version()), CandidateHistory.changed(before, after));
  }

  /** It is at another version, or the candidate was erased meanwhile (COM-PRV-07). */
  private Refusal notStored(Command command) {
    return candidates.find(command.candidate()).isPresent()
        ? new AccessRefusal.StaleVersion(command.expectedVersion())
        : new AccessRefusal.NotFound();
  }

  private static boolean isKnownAsBefore(Candidate before, Candidate after) {
    return before.uci().equals(after.uci()) && before.dateOfBirth().equals(after.dateOfBirth());
  }

  /** Who has the same UCI, and is the same person from now on (INT-CAN-05). */
  private List<PersonId> others(Candidate candidate) {
    return candidate.uci().stream()
        .flatMap(uci -> candidates.findPersons(uci, candidate.dateOfBirth()).stream())
        .filter(person -> !person.equals(candidate.person()))
        .toList();
  }

  /** Why they cannot be one. */
  private List<Refusal> conflicts(Candidate candidate, List<PersonId> others) {
    return others.stream()
        .flatMap(other -> linker.conflictsByUci(candidate.person(), other).stream())
        .distinct()
        .toList();
  }

  /** Since when the candidate has results, unless the board asks: it corrects (INT-CRT-02). */
  private Optional<Instant> boundSince(Call call, Candidate candidate) {
    return standing(candidate)
        .flatMap(entry -> out.bindsSince(call, entry).stream())
        .min(Comparator.naturalOrder());
  }

  private Stream<Entry> standing(Candidate candidate) {
    return entries.listStanding(candidate.key().series(), Set.of(candidate.person())).stream()
        .filter(entry -> entry.candidate().equals(candidate.key()));
  }

  private CandidateCase load(Call call, Command command, Centre centre, Candidate candidate) {
    return new CandidateCase(
        command.details(),
        centre,
        Optional.empty(),
        schoolOnly(candidate),
        call.arrivedAt().atZone(centre.timeZone()).toLocalDate());
  }

  private List<SyllabusCode> schoolOnly(Candidate candidate) {
    return standing(candidate)
        .filter(this::isClosedToPrivateCandidates)
        .map(entry -> entry.option().syllabus())
        .toList();
  }

  private boolean isClosedToPrivateCandidates(Entry entry) {
    return offers
        .find(entry.candidate().series(), entry.option())
        .filter(offer -> !offer.privateCandidates())
        .isPresent();
  }
}
