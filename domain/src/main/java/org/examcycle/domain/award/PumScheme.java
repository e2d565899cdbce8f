package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Fraction;

/**
 * The bands of the percentage uniform mark on one scale, a set of rows (INT-AWD-08). The mark is
 * worked on the rounded total by a straight line inside the band of the grade awarded, and rounded
 * down.
 *
 * @param name by which a type of qualification calls it
 * @param bands the best grade first, one joining the next; the first ends at 100, and what lies
 *     below the last is the band of ungraded
 * @param notOn the routes whose centres are told no uniform mark
 */
public record PumScheme(String name, List<Band> bands, Set<Route> notOn) {

  /**
   * @param low the lowest uniform mark of the grade
   * @param high the highest, at least the lowest
   */
  public record Band(Grade grade, int low, int high) {}

  private static final int TOP = 100;

  public PumScheme {
    bands = List.copyOf(bands);
    notOn = Set.copyOf(notOn);
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("a scheme needs a band: " + name);
    }
    var high = TOP;
    for (var band : bands) {
      if (band.high() != high || band.low() > high || band.low() < 1) {
        throw new IllegalArgumentException("the bands do not join at " + band.grade());
      }
      high = band.low() - 1;
    }
  }

  /** Whether it has a band for each grade of the scale, and for no other. */
  public boolean isOf(GradeScale scale) {
    return bands.stream().map(Band::grade).toList().equals(scale.grades());
  }

  /** Whether centres of that route are told uniform marks. */
  public boolean isToldOn(Route route) {
    return !notOn.contains(route);
  }

  /**
   * The uniform mark, 0 to 100.
   *
   * @param total 0 to the option's maximum
   * @param awarded the grade that was awarded; empty for ungraded
   */
  public int of(int total, Optional<Grade> awarded, OptionThresholds thresholds) {
    return awarded
        .map(grade -> ofGraded(total, grade, thresholds))
        .orElseGet(() -> ofUngraded(total, thresholds));
  }

  private int ofGraded(int total, Grade grade, OptionThresholds thresholds) {
    var at = bands.stream().map(Band::grade).toList().indexOf(grade);
    if (at < 0) {
      throw new IllegalArgumentException(grade + " has no band in " + name);
    }
    var band = bands.get(at);
    var from =
        thresholds
            .of(grade)
            .orElseThrow(() -> new IllegalArgumentException("the option has no grade " + grade))
            .mark();
    var to = thresholds.above(grade).map(Threshold::mark).orElse(thresholds.maximum());
    // At the top of the scale there is no next band to run towards: the line ends with 100 itself.
    var end = at == 0 ? TOP : bands.get(at - 1).low();
    return from == to
        ? band.high()
        : Math.clamp(onLine(total, from, to, band.low(), end), band.low(), band.high());
  }

  private int ofUngraded(int total, OptionThresholds thresholds) {
    // Below the lowest threshold the line stays below its end, so that rounding down does too.
    return onLine(total, 0, thresholds.lowest().mark(), 0, bands.getLast().low());
  }

  private static int onLine(int total, int from, int to, int low, int end) {
    return Fraction.of(total - from, to - from).times(end - low).plus(Fraction.of(low)).floor();
  }
}
