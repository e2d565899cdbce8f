package org.examcycle.domain.guide;

/** One thing that a centre has to do in a series. */
public record CycleActivity(Phase phase, ActivityCode code, Due due) {

  static CycleActivity of(Phase phase, String code, Due due) {
    return new CycleActivity(phase, ActivityCode.of(code), due);
  }
}
