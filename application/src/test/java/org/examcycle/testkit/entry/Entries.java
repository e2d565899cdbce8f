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

  /** The same changed to another option. */
  public static Entry of(OptionKey option, Entry made) {
    return new Entry(
        made.id(),
        made.candidate(),
        made.person(),
        option,
        made.kind(),
        made.standing(),
        made.previous(),
        made.fee(),
        made.state(),
        made.arrivedAt(),
        made.rules(),
        made.version());
  }

  /** The same for somebody who was an earlier candidate. */
  public static Entry retake(Entry made, CandidateKey earlier) {
    return new Entry(
        made.id(),
        made.candidate(),
        made.person(),
        made.option(),
        EntryKind.RETAKE,
        made.standing(),
        Optional.of(earlier),
        made.fee(),
        made.state(),
        made.arrivedAt(),
        made.rules(),
        made.version());
  }
}
