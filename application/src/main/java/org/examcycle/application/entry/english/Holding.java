package org.examcycle.application.entry.english;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CentreOfficer;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;

/**
 * Who sees an entry (COM-ACC-02): its centre, the centre that holds the records of one that has
 * closed (ENG-EXM-06), and the board.
 */
final class Holding {

  private final Sight sight;
  private final EnglishEntryRepository entries;
  private final RecordsHolders holders;

  Holding(CentreRepository centres, EnglishEntryRepository entries, RecordsHolders holders) {
    this.sight = new Sight(centres);
    this.entries = entries;
    this.holders = holders;
  }

  /** The entry, if there is one and this caller sees it. */
  Optional<EnglishEntry> find(Call call, EnglishEntryId id) {
    return entries.find(id).filter(entry -> sees(call, entry));
  }

  /** The centre that re-issues numbers of this entry. */
  CentreNumber keepsRecordsOf(EnglishEntry entry) {
    var sat = entry.sitting().centre();
    return holders.holderOf(sat).orElse(sat);
  }

  /** The centre that calls; empty for anybody else. */
  static Optional<CentreNumber> askingCentre(Call call) {
    return call.caller() instanceof CentreOfficer officer
        ? Optional.of(officer.centre())
        : Optional.empty();
  }

  private boolean sees(Call call, EnglishEntry entry) {
    return sight.centre(call, entry.sitting().centre()).isPresent()
        || sight.centre(call, keepsRecordsOf(entry)).isPresent();
  }
}
