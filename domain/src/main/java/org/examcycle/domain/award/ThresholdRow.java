package org.examcycle.domain.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examcycle.domain.award.AwardRefusal.GradeGivenTwice;
import org.examcycle.domain.award.AwardRefusal.GradeLeftOut;
import org.examcycle.domain.award.AwardRefusal.GradeNotOfComponents;
import org.examcycle.domain.award.AwardRefusal.GradeNotOfScale;
import org.examcycle.domain.award.AwardRefusal.NoGradeOffered;
import org.examcycle.domain.award.AwardRefusal.ThresholdNotBelow;
import org.examcycle.domain.award.AwardRefusal.ThresholdOutOfRange;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.rule.Decision;

/**
 * A row of a threshold table before it is held against the rules (INT-AWD-04).
 *
 * @param name what the table calls the row
 * @param cells the filled cells by the heading of their column, in any order
 */
public record ThresholdRow(String name, Map<String, Integer> cells) {

  public ThresholdRow {
    cells = Map.copyOf(cells);
  }

  /** The row as an option's thresholds: an unbroken run that falls, within 1..maximum. */
  public Decision<OptionThresholds> forOption(GradeScale scale, int maximum) {
    var given = inOrder(scale);
    var wrong = new ArrayList<AwardRefusal>(strangers(scale));
    if (given.isEmpty()) {
      wrong.add(new NoGradeOffered(name));
    }
    wrong.addAll(twice(scale));
    wrong.addAll(leftOut(scale, given));
    wrong.addAll(falling(given, maximum));
    return wrong.isEmpty()
        ? Decision.granted(new OptionThresholds(scale, maximum, given))
        : Decision.refused(wrong);
  }

  /** The row as a component's thresholds: they fall within 1..maximum but need not be complete. */
  public Decision<ComponentThresholds> forComponent(GradeScale scale, int maximum) {
    var given = inOrder(scale);
    var wrong = new ArrayList<AwardRefusal>(strangers(scale));
    for (var threshold : given) {
      if (!scale.isOfComponents(threshold.grade())) {
        wrong.add(new GradeNotOfComponents(name, threshold.grade().symbol()));
      }
    }
    wrong.addAll(twice(scale));
    wrong.addAll(falling(given, maximum));
    return wrong.isEmpty()
        ? Decision.granted(new ComponentThresholds(scale, maximum, given))
        : Decision.refused(wrong);
  }

  private List<Threshold> inOrder(GradeScale scale) {
    return scale.grades().stream().flatMap(grade -> cells(grade).stream().limit(1)).toList();
  }

  /** What the row says of a grade, whatever the case of its letters. */
  private List<Threshold> cells(Grade grade) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().equalsIgnoreCase(grade.symbol()))
        .sorted(Map.Entry.comparingByKey())
        .map(cell -> new Threshold(grade, cell.getValue()))
        .toList();
  }

  private List<AwardRefusal> twice(GradeScale scale) {
    return scale.grades().stream()
        .filter(grade -> cells(grade).size() > 1)
        .<AwardRefusal>map(grade -> new GradeGivenTwice(name, grade.symbol()))
        .toList();
  }

  private List<AwardRefusal> strangers(GradeScale scale) {
    return cells.keySet().stream()
        .filter(heading -> scale.find(heading).isEmpty())
        .sorted()
        .<AwardRefusal>map(heading -> new GradeNotOfScale(name, heading, scale.name()))
        .toList();
  }

  private List<AwardRefusal> leftOut(GradeScale scale, List<Threshold> given) {
    if (given.isEmpty()) {
      return List.of();
    }
    var grades = scale.grades();
    var offered = given.stream().map(Threshold::grade).toList();
    return grades
        .subList(grades.indexOf(offered.getFirst()), grades.indexOf(offered.getLast()))
        .stream()
        .filter(grade -> !offered.contains(grade))
        .<AwardRefusal>map(grade -> new GradeLeftOut(name, grade.symbol()))
        .toList();
  }

  private List<AwardRefusal> falling(List<Threshold> given, int maximum) {
    var wrong = new ArrayList<AwardRefusal>();
    for (var at = 0; at < given.size(); at++) {
      var each = given.get(at);
      var grade = each.grade().symbol();
      if (each.mark() < 1 || each.mark() > maximum) {
        wrong.add(new ThresholdOutOfRange(name, grade, each.mark(), maximum));
      }
      if (at > 0 && each.mark() >= given.get(at - 1).mark()) {
        var above = given.get(at - 1);
        wrong.add(
            new ThresholdNotBelow(name, grade, each.mark(), above.grade().symbol(), above.mark()));
      }
    }
    return wrong;
  }
}
