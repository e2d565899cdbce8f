package org.examcycle.domain.award.english;

import java.util.List;
import org.examcycle.domain.award.english.ExamOutcome.AbsentFromAll;
import org.examcycle.domain.award.english.ExamOutcome.AbsentFromPart;
import org.examcycle.domain.award.english.ExamOutcome.Pending;
import org.examcycle.domain.award.english.ExamOutcome.Result;
import org.examcycle.domain.award.english.ExamOutcome.Withheld;
import org.examcycle.domain.award.english.ShownComponent.ExemptFrom;
import org.examcycle.domain.award.english.ShownComponent.Score;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.ScoreSheet;

/** From what is recorded for an entry to its outcome, under the rows of one exam date. */
public final class EnglishAward {

  private final AwardRows rows;

  public EnglishAward(AwardRows rows) {
    this.rows = rows;
  }

  /**
   * A hold comes before an absence, and an absence before any score.
   *
   * @throws IllegalArgumentException if the sheet was not checked: a component is wanting
   */
  public ExamOutcome decide(ScoreSheet sheet) {
    return switch (sheet.hold()) {
      case PENDING -> new Pending();
      case WITHHELD -> new Withheld(false);
      case WITHHELD_PERMANENTLY -> new Withheld(true);
      case NONE -> unheld(sheet);
    };
  }

  private ExamOutcome unheld(ScoreSheet sheet) {
    if (sheet.absentFromAll()) {
      return new AbsentFromAll();
    }
    if (sheet.absentFromPart()) {
      return new AbsentFromPart();
    }
    var overall = OverallScore.mean(sheet, rows.exam()).roundHalfUp();
    return new Result(new Achievements(rows).of(overall), shown(sheet));
  }

  private List<ShownComponent> shown(ScoreSheet sheet) {
    return rows.exam().componentNames().stream().map(name -> shown(sheet, name)).toList();
  }

  private ShownComponent shown(ScoreSheet sheet, ComponentName name) {
    var floor = rows.exam().bands().floor();
    return sheet.components().get(name) instanceof Scored(var value)
        ? new Score(name, Math.max(value, floor), value < floor)
        : new ExemptFrom(name);
  }
}
