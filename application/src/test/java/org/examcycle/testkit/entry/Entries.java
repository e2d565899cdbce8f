package org.examcycle.testkit.entry;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Money;

/** Entries in which only who, what and when matters. */
public final class Entries {

  private Entries() {}

  /** For the first time, on time, as it was made. */
  public static Entry made(
      EntryId id, CandidateKey candidate, PersonId person, OptionKey option, Instant at) {
    return new Entry(
        id,
        candidate,
        person,
        option,
        EntryKind.FIRST,
        EntryStanding.ON_TIME,
        Optional.empty(),
        Money.of(9000, "GBP"),
        new EntryState.Entered(),
        at,
        "entries/2026",
        1);
  }
}
