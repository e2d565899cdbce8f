package org.examcycle.application.marking;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;

/** The marks of entries that stand. */
public interface MarkBook {

  /** Empty when no entry stands, or the option entered for has no such component. */
  Optional<EntryMark> find(CandidateKey candidate, SyllabusCode syllabus, ComponentCode component);

  /** False when there is one. */
  boolean add(EntryMark mark);

  /** False when the stored version is not the one expected. */
  boolean save(EntryMark mark, long expectedVersion);

  /**
   * Every standing entry whose option has the component, marked or not, in the order of centre and
   * candidate number; the key of an item is {@code MZ040/0001}.
   */
  Slice<EntryMark> list(
      SeriesCode series, SyllabusCode syllabus, ComponentCode component, Page page);

  /** Empty when no entry stands. */
  Optional<RecordedStanding> findStanding(CandidateKey candidate, SyllabusCode syllabus);

  /** False when there is one. */
  boolean addStanding(RecordedStanding standing);

  /** False when the stored version is not the one expected. */
  boolean saveStanding(RecordedStanding standing, long expectedVersion);

  /**
   * @param version 0 where nothing is on record
   */
  record RecordedStanding(EntryId entry, PersonId person, Standing standing, long version) {}
}
