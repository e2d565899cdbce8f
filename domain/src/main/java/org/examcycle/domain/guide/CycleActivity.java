package org.examcycle.domain.guide;

/** One thing that a centre has to do in a series. */
public record CycleActivity(Phase phase, ActivityCode code, Due due) {

  /** A centre may leave it: then it is neither late nor overdue. */
  public boolean isOptional() {
    return code.equals(ExamsCycle.ESTIMATES);
  }

  static CycleActivity of(Phase phase, String code, Due due) {
    return new CycleActivity(phase, ActivityCode.of(code), due);
  }
}
