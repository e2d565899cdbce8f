package org.examcycle.application.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateCase;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.candidate.CandidateRuleBook;
import org.examcycle.domain.candidate.PersonClaim;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class RegisterCandidateService implements RegisterCandidate {

  private final RuleBook<CandidateCase> rules = CandidateRuleBook.registering();
  private final Sight sight;
  private final SeriesRepository series;
  private final CandidateRepository candidates;
  private final NamesInPrint print;
  private final PersonLinker linker;
  private final Ids ids;

  RegisterCandidateService(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      ProhibitedPairs prohibited,
      PersonLinks links,
      Press press,
      Ids ids) {
    this.sight = new Sight(centres);
    this.series = series;
    this.candidates = candidates;
    this.print = new NamesInPrint(press);
    this.linker = new PersonLinker(entries, catalogue, prohibited, links);
    this.ids = ids;
  }

  @Override
  public Decision<Registered> handle(Call call, Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    if (centre.isEmpty() || series.find(command.candidate().series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var kase = load(call, command, centre.get());
    var refused = new ArrayList<Refusal>(rules.check(kase));
    refused.addAll(print.check(command.details()));
    return refused.isEmpty() ? register(call, command, kase) : Decision.refused(refused);
  }

  private CandidateCase load(Call call, Command command, Centre centre) {
    return new CandidateCase(
        command.details(),
        centre,
        command.previous().map(key -> new PersonClaim(key, candidates.find(key))),
        List.of(),
        call.arrivedAt().atZone(centre.timeZone()).toLocalDate());
  }

  /** Whom the centre names as the same person, and who has the same UCI, are one (INT-CAN-05). */
  private Decision<Registered> register(Call call, Command command, CandidateCase kase) {
    var claimed = kase.claim().flatMap(PersonClaim::found).map(Candidate::person);
    var known = known(command.details());
    var person = claimed.or(() -> known).orElseGet(() -> new PersonId(ids.next()));
    var other = known.filter(found -> !found.equals(person));
    var refused = other.map(found -> linker.conflictsByUci(person, found)).orElse(List.of());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    other.ifPresent(found -> linker.link(person, found, call.arrivedAt()));
    return add(call, command.details().as(command.candidate(), person, 1));
  }

  private Optional<PersonId> known(CandidateDetails details) {
    return details
        .uci()
        .map(Uci::of)
        .flatMap(uci -> candidates.findPersons(uci, details.dateOfBirth()).stream().findFirst());
  }

  private Decision<Registered> add(Call call, Candidate candidate) {
    return candidates.add(candidate, call.arrivedAt())
        ? Decision.changed(
            new Registered(candidate.key(), candidate.version()),
            CandidateHistory.registered(candidate))
        : Decision.refused(new CandidateRefusal.CandidateNumberTaken(candidate.key()));
  }
}
