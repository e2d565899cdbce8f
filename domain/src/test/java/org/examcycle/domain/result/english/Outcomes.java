package org.examcycle.domain.result.english;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.english.Achievement.LevelBelow;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.award.english.ShownComponent.Score;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;

/** Outcomes for tests that do not care how they came about. */
public final class Outcomes {

  private Outcomes() {}

  /** A result that differs from others by its overall score. */
  public static ExamOutcome.Result result(int overall) {
    return new ExamOutcome.Result(
        new LevelBelow(overall, CefrLevel.B1, Optional.empty()),
        List.of(new Score(ComponentName.of("READING"), overall, false)));
  }
}
