package org.examcycle.rest.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.application.guide.ReadExamsCycle;
import org.examcycle.domain.guide.ActivityState;
import org.examcycle.domain.guide.DueDay;
import org.examcycle.domain.guide.Phase;

/**
 * An activity of the exams cycle as it stands for a centre (INT-PRE-06).
 *
 * @param activity small letters and hyphens: {@code final-entries}
 * @param due absent where no date is set
 * @param standing derived from the records; absent for an activity that is advice
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CycleActivityBody(
    Phase phase,
    String activity,
    Optional<ActivityDueBody> due,
    Optional<ActivityStandingBody> standing) {

  /**
   * @param day the last that counts
   * @param until the first instant that is too late
   */
  record ActivityDueBody(LocalDate day, ZoneId timeZone, Instant until) {
    static ActivityDueBody of(DueDay due) {
      return new ActivityDueBody(due.day(), due.zone(), due.until());
    }
  }

  /**
   * @param done how many are recorded
   * @param all how many there are to be
   */
  record ActivityStandingBody(ActivityState state, int done, int all) {
    static ActivityStandingBody of(ReadExamsCycle.Standing standing) {
      return new ActivityStandingBody(
          standing.state(), standing.progress().done(), standing.progress().all());
    }
  }

  static CycleActivityBody of(ReadExamsCycle.Shown shown) {
    return new CycleActivityBody(
        shown.activity().phase(),
        shown.activity().code().value(),
        shown.due().map(ActivityDueBody::of),
        shown.standing().map(ActivityStandingBody::of));
  }
}
