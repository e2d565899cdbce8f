package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;

/**
 * From which total an option has which grade, in one series (INT-AWD-04). Read from a table by
 * {@link ThresholdRow#forOption}.
 *
 * @param maximum the option's highest total
 * @param falling an unbroken run of the scale, the best grade first, strictly falling, in
 *     1..maximum
 */
public record OptionThresholds(GradeScale scale, int maximum, List<Threshold> falling) {

  public OptionThresholds {
    falling = List.copyOf(falling);
    if (falling.isEmpty()) {
      throw new IllegalArgumentException("an option offers a grade");
    }
  }

  /** The highest threshold that the total reaches (INT-AWD-03); empty for ungraded. */
  public Optional<Threshold> reached(int total) {
    return falling.stream().filter(threshold -> threshold.mark() <= total).findFirst();
  }

  /** The lowest threshold that the total misses; empty at the highest grade. */
  public Optional<Threshold> missed(int total) {
    return falling.reversed().stream().filter(threshold -> threshold.mark() > total).findFirst();
  }

  /** The threshold of a grade; empty when the option does not offer it. */
  public Optional<Threshold> of(Grade grade) {
    return falling.stream().filter(threshold -> threshold.grade().equals(grade)).findFirst();
  }

  /** The threshold of the next better grade that the option offers; empty at its best. */
  public Optional<Threshold> above(Grade grade) {
    var at = falling.stream().map(Threshold::grade).toList().indexOf(grade);
    return at > 0 ? Optional.of(falling.get(at - 1)) : Optional.empty();
  }

  public Threshold lowest() {
    return falling.getLast();
  }
}
