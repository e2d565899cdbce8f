package org.examcycle.application.marking.english;

import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadOutcomeService implements ReadOutcome {

  private final EnglishEntryRepository entries;
  private final Outcomes outcomes;

  ReadOutcomeService(EnglishEntryRepository entries, Outcomes outcomes) {
    this.entries = entries;
    this.outcomes = outcomes;
  }

  @Override
  public Decision<Decided> handle(Call call, Question question) {
    return entries
        .find(question.entry())
        .map(this::decided)
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private Decision<Decided> decided(EnglishEntry entry) {
    return Decision.granted(
            new Decided(entry.candidateId(), entry.sitting(), outcomes.of(entry.id())))
        .showing(new Disclosure(entry.person().value(), "english outcome"));
  }
}
