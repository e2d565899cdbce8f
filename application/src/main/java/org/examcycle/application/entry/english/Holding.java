package org.examcycle.application.entry.english;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CentreOfficer;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.rule.Refusal;

/** Entries, for whoever sees them: their {@link Records} say who does. */
final class Holding {

  private final EnglishEntryRepository entries;
  private final Records records;

  Holding(CentreRepository centres, EnglishEntryRepository entries, RecordsHolders holders) {
    this.entries = entries;
    this.records = new Records(centres, holders);
  }

  /** The entry, if there is one of somebody and this caller sees it. */
  Optional<EnglishEntry> find(Call call, EnglishEntryId id) {
    return seen(call, entries.find(id));
  }

  /** The entry, also that of whoever has been erased, if there is one and this caller sees it. */
  Optional<EnglishEntry> findEvenErased(Call call, EnglishEntryId id) {
    return seen(call, entries.findEvenErased(id));
  }

  /**
   * Why a change was not stored: it is at another version, or it is nobody's any more since the
   * candidate was erased meanwhile (COM-PRV-07).
   */
  Refusal notStored(EnglishEntryId id, long expectedVersion) {
    return entries.find(id).isPresent() ? new StaleVersion(expectedVersion) : new NotFound();
  }

  private Optional<EnglishEntry> seen(Call call, Optional<EnglishEntry> entry) {
    var sat = entry.map(found -> found.sitting().centre()).orElse(Sight.NOWHERE);
    var seen = records.areSeen(call, sat);
    return entry.filter(_ -> seen);
  }

  /** The centre that re-issues numbers of this entry. */
  CentreNumber keepsRecordsOf(EnglishEntry entry) {
    return records.keptBy(entry.sitting().centre());
  }

  /** The centre that calls; empty for anybody else. */
  static Optional<CentreNumber> askingCentre(Call call) {
    return call.caller() instanceof CentreOfficer officer
        ? Optional.of(officer.centre())
        : Optional.empty();
  }
}
