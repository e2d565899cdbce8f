package org.examcycle.application.entry;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadEntryService implements ReadEntry {

  private final Sight sight;
  private final EntryQueries entries;

  ReadEntryService(CentreRepository centres, EntryQueries entries) {
    this.sight = new Sight(centres);
    this.entries = entries;
  }

  @Override
  public Decision<EntryView> handle(Call call, EntryId id) {
    var entry = entries.find(id);
    var centre = entry.map(found -> found.candidate().centre()).orElse(Sight.NOWHERE);
    if (sight.centre(call, centre).isEmpty() || entry.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(entry.get())
        .showing(new Disclosure(entry.get().person().value(), "entry"));
  }
}
