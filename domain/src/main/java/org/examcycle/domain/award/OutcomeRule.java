package org.examcycle.domain.award;

import java.util.Optional;

/** What stands instead of a grade, if anything does. */
public interface OutcomeRule {

  /** Name and version, by which a type of qualification calls it. */
  String name();

  /** Empty when the candidate is graded. */
  Optional<Outcome> insteadOfGrade(AwardCase candidate);
}
