package org.examcycle.domain.award.english;

import org.examcycle.domain.catalogue.english.ExamScale;
import org.examcycle.domain.catalogue.english.ReportedComponent;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.domain.quantity.Fraction;

/**
 * The weighted mean of the true component scores, exact (ENG-SCL-02), of those that the candidate
 * was not exempt from (ENG-SCL-06).
 */
final class OverallScore {

  private OverallScore() {}

  static Fraction mean(ScoreSheet sheet, ExamScale scale) {
    var sum = Fraction.ZERO;
    var weights = Fraction.ZERO;
    for (var component : scale.components()) {
      if (scoreOf(sheet, component) instanceof Scored(var value)) {
        sum = sum.plus(Fraction.of(value).times(component.weight()));
        weights = weights.plus(Fraction.of(component.weight()));
      }
    }
    return sum.dividedBy(weights);
  }

  private static ComponentScore scoreOf(ScoreSheet sheet, ReportedComponent component) {
    var score = sheet.components().get(component.name());
    if (score == null) {
      throw new IllegalArgumentException("no score of " + component.name());
    }
    return score;
  }
}
