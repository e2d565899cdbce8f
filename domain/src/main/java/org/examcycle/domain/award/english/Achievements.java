package org.examcycle.domain.award.english;

import org.examcycle.domain.award.english.Achievement.LevelBelow;
import org.examcycle.domain.award.english.Achievement.NotReported;
import org.examcycle.domain.award.english.Achievement.Passed;
import org.examcycle.domain.award.english.Achievement.ScoresOnly;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.Grade;

/**
 * What an overall score earns under the rows of one exam date: extended certification (ENG-SCL-03,
 * ENG-OUT-01 to 05).
 */
public final class Achievements {

  private final AwardRows rows;

  public Achievements(AwardRows rows) {
    this.rows = rows;
  }

  /**
   * @param overall the rounded overall score
   */
  public Achievement of(int overall) {
    var bands = rows.exam().bands();
    if (overall >= bands.aFrom()) {
      return passed(overall, Grade.A, rows.exam().certifiedAbove());
    }
    if (overall >= bands.bFrom()) {
      return passed(overall, Grade.B, rows.exam().level());
    }
    if (overall >= bands.cFrom()) {
      return passed(overall, Grade.C, rows.exam().level());
    }
    if (overall >= bands.levelBelowFrom()) {
      var below = rows.exam().certifiedBelow();
      return new LevelBelow(overall, below, rows.scale().frameworkTitle(below));
    }
    return overall >= bands.reportedFrom() ? new ScoresOnly(overall) : new NotReported();
  }

  private Passed passed(int overall, Grade grade, CefrLevel level) {
    return new Passed(
        overall, grade, rows.names().of(grade), level, rows.scale().frameworkTitle(level));
  }
}
