package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadSittingEntryService implements ReadSittingEntry {

  private final Holding holding;

  ReadSittingEntryService(
      CentreRepository centres, EnglishEntryRepository entries, RecordsHolders holders) {
    this.holding = new Holding(centres, entries, holders);
  }

  @Override
  public Decision<EnglishEntry> handle(Call call, Question question) {
    return holding
        .findEvenErased(call, question.entry())
        .map(
            entry ->
                Decision.granted(entry)
                    .showing(new Disclosure(entry.person().value(), "english entry")))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }
}
