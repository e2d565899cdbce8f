package org.examcycle.domain.award.english;

import java.util.List;

/**
 * What came of one English entry. Only {@link Result} shows scores; the other four are different
 * answers, and none of them shows one (ENG-SCL-06).
 */
public sealed interface ExamOutcome {

  /**
   * A result.
   *
   * @param components in the exam's own order, as shown
   */
  record Result(Achievement achievement, List<ShownComponent> components) implements ExamOutcome {
    public Result {
      components = List.copyOf(components);
    }

    /** Whether statement, certificate and verification carry the endorsement line. */
    public boolean endorsed() {
      return components.stream().anyMatch(ShownComponent.ExemptFrom.class::isInstance);
    }
  }

  /** X: absent from part of the exam. */
  record AbsentFromPart() implements ExamOutcome {}

  /** Z: absent from all of it. */
  record AbsentFromAll() implements ExamOutcome {}

  /** A result will follow. */
  record Pending() implements ExamOutcome {}

  /** The candidate is to contact the centre. */
  record Withheld(boolean permanently) implements ExamOutcome {}
}
