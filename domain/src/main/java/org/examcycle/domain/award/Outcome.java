package org.examcycle.domain.award;

import java.util.Optional;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;

/** How a candidate's syllabus ends: a grade, or a word instead of one (INT-AWD-06). */
public sealed interface Outcome {

  /** The grade or the letter: {@code A*}, {@code U}, {@code X}. */
  String symbol();

  /** As a statement prints it: {@code B(b)}, {@code NO RESULT}. */
  String printed(GradeScale scale);

  /** Whether a certificate lists it; it prints none of the words. */
  default boolean isCertified() {
    return false;
  }

  /** The rounded syllabus total, where there is a grade, ungraded included. */
  default Optional<Integer> total() {
    return Optional.empty();
  }

  /** The percentage uniform mark, where there is one (INT-AWD-08). */
  default Optional<Integer> pum() {
    return Optional.empty();
  }

  /** A grade of the option's scale. */
  record Graded(Grade grade, Optional<Integer> total, Optional<Integer> pum) implements Outcome {
    @Override
    public String symbol() {
      return grade.symbol();
    }

    @Override
    public String printed(GradeScale scale) {
      return scale.printed(grade);
    }

    @Override
    public boolean isCertified() {
      return true;
    }
  }

  /** Every mark is there and the total is below the lowest threshold. */
  record Ungraded(Optional<Integer> total, Optional<Integer> pum) implements Outcome {
    @Override
    public String symbol() {
      return "U";
    }

    @Override
    public String printed(GradeScale scale) {
      return "UNGRADED";
    }
  }

  /** A case is open, or a mark or decision awaited; a result follows. */
  record Pending() implements Outcome {
    @Override
    public String symbol() {
      return "Q";
    }

    @Override
    public String printed(GradeScale scale) {
      return "PENDING";
    }
  }

  /** Absent without an assessed mark, a mark missing, or disqualified. */
  record NoResult() implements Outcome {
    @Override
    public String symbol() {
      return "X";
    }

    @Override
    public String printed(GradeScale scale) {
      return "NO RESULT";
    }
  }

  /** A later series decides. */
  record ToBeIssued() implements Outcome {
    @Override
    public String symbol() {
      return "Y";
    }

    @Override
    public String printed(GradeScale scale) {
      return "TO BE ISSUED";
    }
  }
}
