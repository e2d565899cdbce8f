package org.examcycle.application.entry.clash;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationId;

/** Deviations from the timetable that were asked for. */
public interface Deviations {

  /** False when the candidate has one for that paper already. */
  boolean add(Deviation deviation);

  /** False when the stored version is not the one expected. */
  boolean save(Deviation deviation, long expectedVersion);

  Optional<Deviation> find(DeviationId id);

  /** The one of a candidate for that paper, decided or not. */
  Optional<Deviation> find(CandidateKey candidate, SyllabusCode syllabus, ComponentCode component);

  /** Those of a candidate, in the order in which they were first asked for. */
  List<Deviation> list(CandidateKey candidate);

  /**
   * Those of a centre in a series in the order in which they were first asked for; the id is the
   * cursor.
   */
  Slice<Deviation> list(SeriesCode series, CentreNumber centre, Page page);
}
