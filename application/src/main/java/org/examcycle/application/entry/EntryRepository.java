package org.examcycle.application.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;

/** The entries of every series. */
public interface EntryRepository {

  /** False when the person has an entry for the syllabus in the series that stands. */
  boolean add(Entry entry);

  /**
   * Stores the entry under its own version, the one after the expected.
   *
   * @return false when it is no longer at the expected version
   */
  boolean save(Entry entry, long expectedVersion);

  Optional<Entry> find(EntryId id);

  /**
   * Everything that a person is entered for in the series at whichever centre and that was not
   * withdrawn, in the order of the syllabuses. Whoever a retake that stands, of whichever series,
   * names as the earlier candidate is the same person as who made it, and so is whose marks an
   * entry carries, and whoever is linked (INT-CAN-05), and so on from one to the next. Within a
   * transaction that changes something the person is held until its end: nobody else decides an
   * entry of that person meanwhile.
   *
   * @param person under all ids that the person is known by already
   */
  List<Entry> listStanding(SeriesCode series, Set<PersonId> person);

  /** The same of every series, by series and syllabus. */
  List<Entry> listStanding(Set<PersonId> person);

  /** The entry of that very candidate for the syllabus, unless it was withdrawn. */
  Optional<Entry> findStanding(CandidateKey candidate, SyllabusCode syllabus);

  /** What that very candidate is entered for and has not withdrawn, in the order of syllabuses. */
  List<Entry> listOf(CandidateKey candidate);

  /** What that very candidate was entered for and has withdrawn, in the order of entries. */
  List<Entry> listWithdrawn(CandidateKey candidate);

  /**
   * What candidates of a centre are entered for and have not withdrawn, in the order of their
   * numbers and the syllabuses.
   *
   * @param first of the candidates' numbers
   * @param last of them, itself included
   */
  List<Entry> listOf(
      SeriesCode series, CentreNumber centre, CandidateNumber first, CandidateNumber last);

  /** The entries that stand and carry marks of that earlier candidate in the syllabus. */
  List<Entry> listCarrying(CandidateKey earlier, SyllabusCode syllabus);

  /** The entries that stand, of whichever series, and carry marks of that one in the syllabus. */
  List<Entry> listCarrying(SeriesCode from, SyllabusCode syllabus);
}
