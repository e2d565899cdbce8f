package org.examcycle.application.entry.english;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;

/** The entries for sittings. */
public interface EnglishEntryRepository {

  /** What became of an entry that was to be added. */
  enum Added {
    ADDED,
    /** An entry has this Candidate ID: draw another. */
    CANDIDATE_ID_TAKEN,
    /** The candidate has a live entry for this sitting (ENG-EXM-03). */
    ENTERED_ALREADY
  }

  Added add(EnglishEntry entry);

  /**
   * Stores it under the version after the expected.
   *
   * @return false when it is no longer at the expected version, or when the candidate has another
   *     live entry for its sitting
   */
  boolean save(EnglishEntry entry, long expectedVersion);

  /** Empty, too, once the candidate has been erased. */
  Optional<EnglishEntry> find(EnglishEntryId id);

  /** That of an erased candidate, too: the entry of a Candidate ID (COM-PRV-07). */
  Optional<EnglishEntry> findEvenErased(EnglishEntryId id);

  /** Empty, too, once the candidate has been erased. */
  Optional<EnglishEntry> find(CandidateId candidate);

  /**
   * The same, once nobody is about to change or erase the entry. Within a transaction that changes
   * something nobody does so until its end.
   */
  Optional<EnglishEntry> hold(CandidateId candidate);

  /** Those of an exam date among the given, by Candidate ID; withdrawn ones too. */
  Map<CandidateId, EnglishEntry> find(ExamDateKey examDate, Collection<CandidateId> candidates);

  /** Whether a candidate of this likeness has a live entry for the sitting. */
  boolean isEntered(SittingKey sitting, String likeness);

  /** Those of a sitting, by Candidate ID; withdrawn ones and those of erased candidates too. */
  Slice<EnglishEntry> list(SittingKey sitting, Page page);

  /**
   * Gives every live entry of an exam date a new edition of its Confirmation of Entry, with the
   * numbers that it has.
   *
   * @return how many
   */
  int reprintAll(ExamDateKey examDate, Instant now);
}
