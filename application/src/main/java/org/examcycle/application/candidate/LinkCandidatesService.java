package org.examcycle.application.candidate;

import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class LinkCandidatesService implements LinkCandidates {

  private final CandidateRepository candidates;
  private final PersonLinker linker;

  LinkCandidatesService(
      CandidateRepository candidates,
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      ProhibitedPairs prohibited,
      PersonLinks links) {
    this.candidates = candidates;
    this.linker = new PersonLinker(entries, catalogue, prohibited, links);
  }

  @Override
  public Decision<Linked> handle(Call call, Command command) {
    var one = candidates.find(command.one());
    if (one.isEmpty()) {
      return Decision.refused(new FieldRefused("one", new AccessRefusal.NotFound()));
    }
    return candidates
        .find(command.other())
        .map(other -> link(call, command, one.get(), other))
        .orElseGet(() -> Decision.refused(new FieldRefused("other", new AccessRefusal.NotFound())));
  }

  private Decision<Linked> link(Call call, Command command, Candidate one, Candidate other) {
    if (one.person().equals(other.person())) {
      return Decision.refused(new CandidateRefusal.CandidatesLinkedAlready(one.key(), other.key()));
    }
    var refused = linker.conflicts(one.person(), other.person());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    return linker.link(one.person(), other.person(), call.arrivedAt())
        ? Decision.changed(
            new Linked(one.key(), other.key()),
            Change.of("person-link", one.key() + " " + other.key(), "linked")
                .to("one", one.key())
                .to("other", other.key())
                .personal(one.person().value(), "reason", command.reason())
                .under(CandidateRefusal.SAME_PERSON))
        : Decision.refused(new CandidateRefusal.CandidatesLinkedAlready(one.key(), other.key()));
  }
}
