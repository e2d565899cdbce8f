package org.examcycle.application.result;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.result.ResultHold;

/** Results that are held back. */
public interface ResultHolds {

  /** Version 0 where nothing is on record; empty when no entry stands. */
  Optional<ResultHold> find(CandidateKey candidate, SyllabusCode syllabus);

  /** False when there is one. */
  boolean add(ResultHold hold);

  /** False when the stored version is not the one expected. */
  boolean save(ResultHold hold, long expectedVersion);
}
