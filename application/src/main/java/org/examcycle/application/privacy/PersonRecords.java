package org.examcycle.application.privacy;

import java.util.List;
import java.util.Set;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.privacy.KeptRecord;

/** What is held of a person, to be erased. */
public interface PersonRecords {

  /**
   * All ids of the person: whoever is linked, and whom retakes and carried marks name, is the same
   * (INT-CAN-05). Within a transaction that changes something the person is held until its end:
   * nobody else decides an entry of that person meanwhile.
   */
  Set<PersonId> hold(PersonId person);

  /** The series with an entry of the person, withdrawn or not, the earliest first. */
  List<SeriesCode> listEntered(Set<PersonId> person);

  /**
   * The person's entries, withdrawn or not, and what awards made of them, in no order. A record's
   * time is counted from the last day on which its series takes entries or gives results, or from
   * when the last thing was done with it, whichever is later.
   */
  List<KeptRecord> listKept(Set<PersonId> person);

  /**
   * Makes unreadable for good what the history holds of the person in sealed values, and removes
   * the person's documents, links and submissions. The candidatures go, too; of whoever was ever
   * entered they stay as numbers that are nobody's.
   *
   * @return all candidatures of the person, in the order of their keys
   */
  List<CandidateKey> erase(Set<PersonId> person);

  /**
   * The same for whoever was entered for a sitting: the entry stays as a number that is nobody's,
   * the account for results is removed.
   */
  void erase(EnglishEntry entry);
}
