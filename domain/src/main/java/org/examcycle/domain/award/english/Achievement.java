package org.examcycle.domain.award.english;

import java.util.Optional;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.Grade;
import org.examcycle.domain.catalogue.english.GradeName;

/** What an overall score earns: four bands (ENG-SCL-03, ENG-OUT-01 to 05). */
public sealed interface Achievement {

  /** The overall score as shown; empty where it is not reported. */
  Optional<Integer> shownOverall();

  /** The level that the candidate has shown, which a certificate states. */
  default Optional<CefrLevel> certifiedLevel() {
    return Optional.empty();
  }

  /** Its title in the UK framework: it follows the level shown, not the exam (ENG-OUT-05). */
  default Optional<String> frameworkTitle() {
    return Optional.empty();
  }

  /** What statement and certificate print as the result; empty where they print none. */
  default Optional<String> printedResult() {
    return Optional.empty();
  }

  /** A certificate that names the exam, at the level shown (ENG-OUT-01, ENG-OUT-02). */
  record Passed(
      int overall, Grade grade, GradeName name, CefrLevel level, Optional<String> frameworkTitle)
      implements Achievement {
    @Override
    public Optional<Integer> shownOverall() {
      return Optional.of(overall);
    }

    @Override
    public Optional<CefrLevel> certifiedLevel() {
      return Optional.of(level);
    }

    @Override
    public Optional<String> printedResult() {
      return Optional.of(name.printed());
    }
  }

  /** A general certificate at the level below, which does not name the exam (ENG-OUT-03). */
  record LevelBelow(int overall, CefrLevel level, Optional<String> frameworkTitle)
      implements Achievement {
    @Override
    public Optional<Integer> shownOverall() {
      return Optional.of(overall);
    }

    @Override
    public Optional<CefrLevel> certifiedLevel() {
      return Optional.of(level);
    }

    @Override
    public Optional<String> printedResult() {
      return Optional.of("Level " + level.label());
    }
  }

  /** Scores are shown without grade or level; no certificate (ENG-OUT-04). */
  record ScoresOnly(int overall) implements Achievement {
    @Override
    public Optional<Integer> shownOverall() {
      return Optional.of(overall);
    }
  }

  /** Below the exam's range: the overall score itself is not reported (ENG-OUT-04). */
  record NotReported() implements Achievement {
    @Override
    public Optional<Integer> shownOverall() {
      return Optional.empty();
    }
  }
}
