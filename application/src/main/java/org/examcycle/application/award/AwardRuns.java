package org.examcycle.application.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Award runs. */
public interface AwardRuns {

  /** False when there is one of that id. */
  boolean add(AwardRun run);

  /** False when the stored version is not the one expected. */
  boolean save(AwardRun run, long expectedVersion);

  Optional<AwardRun> find(AwardRunId id);

  /** The award of a syllabus in a series: the one run of it that is confirmed now. */
  Optional<AwardRun> findConfirmed(SeriesCode series, SyllabusCode syllabus);

  /** The runs of a series, of one syllabus if named, the oldest first. */
  List<AwardRun> list(SeriesCode series, Optional<SyllabusCode> syllabus);
}
