package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListSittingEntriesService implements ListSittingEntries {

  private final Records records;
  private final SittingRepository sittings;
  private final EnglishEntryRepository entries;

  ListSittingEntriesService(
      CentreRepository centres,
      RecordsHolders holders,
      SittingRepository sittings,
      EnglishEntryRepository entries) {
    this.records = new Records(centres, holders);
    this.sittings = sittings;
    this.entries = entries;
  }

  @Override
  public Decision<Slice<EnglishEntry>> handle(Call call, Question question) {
    var seen = records.areSeen(call, question.sitting().centre());
    return sittings
        .find(question.sitting())
        .filter(_ -> seen)
        .map(_ -> listed(entries.list(question.sitting(), question.page())))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private static Decision<Slice<EnglishEntry>> listed(Slice<EnglishEntry> page) {
    return Decision.granted(page)
        .showing(
            page.items().stream()
                .map(entry -> new Disclosure(entry.person().value(), "english entry"))
                .toList());
  }
}
