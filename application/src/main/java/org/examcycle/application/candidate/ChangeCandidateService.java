package org.examcycle.application.candidate;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateCase;
import org.examcycle.domain.candidate.CandidateRuleBook;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class ChangeCandidateService implements ChangeCandidate {

  private final RuleBook<CandidateCase> rules = CandidateRuleBook.changing();
  private final Sight sight;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final Offers offers;

  ChangeCandidateService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      Offers offers) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.entries = entries;
    this.offers = offers;
  }

  @Override
  public Decision<Changed> handle(Call call, Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    var found = candidates.find(command.candidate());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, centre.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    var refused = rules.check(load(call, command, centre.get(), found.get()));
    return refused.isEmpty() ? change(command, found.get()) : Decision.refused(refused);
  }

  private Decision<Changed> change(Command command, Candidate before) {
    var after = command.details().as(before.key(), before.person(), command.expectedVersion() + 1);
    if (!candidates.save(after, command.expectedVersion())) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    return Decision.changed(
        new Changed(after.key(), after.version()), CandidateHistory.changed(before, after));
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
    return entries.listStanding(candidate.key().series(), candidate.person()).stream()
        .filter(entry -> entry.candidate().equals(candidate.key()))
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
