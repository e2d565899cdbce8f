package org.examcycle.testkit.award;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Money;

/** Puts entries where an adapter finds them, past the rules of entries. */
public interface EntryRows {

  Instant NOON = Instant.parse("2027-07-20T12:00:00Z");

  void add(Entry entry, PersonName name);

  /** A candidate of MZ040, entered for BY of Chemistry. */
  default Entry enter(int number) {
    return enter("MZ040", number, "BY", new EntryState.Entered());
  }

  default Entry enter(String centre, int number, String option, EntryState state) {
    var entry =
        new Entry(
            new EntryId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number)),
            candidate(centre, number),
            new PersonId(new UUID(1, number)),
            OptionKey.of("0620", option),
            EntryKind.FIRST,
            EntryStanding.ON_TIME,
            Optional.empty(),
            Money.of(9000, "GBP"),
            state,
            NOON,
            "rules",
            1);
    add(entry, new PersonName("阿米拉" + number, "Amira", Locale.CHINESE));
    return entry;
  }

  static CandidateKey candidate(String centre, int number) {
    return new CandidateKey(
        Chemistry.JUNE, CentreNumber.of(centre), CandidateNumber.of("%04d".formatted(number)));
  }
}
