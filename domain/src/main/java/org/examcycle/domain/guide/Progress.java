package org.examcycle.domain.guide;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a centre has come with an activity, as its records tell.
 *
 * @param done how many are recorded
 * @param all how many there are to be
 * @param lastAt when the last of those that are done was recorded, if any is
 */
public record Progress(int done, int all, Optional<Instant> lastAt) {

  public Progress {
    if (done < 0 || done > all) {
      throw new IllegalArgumentException("not " + done + " of " + all);
    }
  }

  /** Derived, never set (INT-PRE-06). */
  public ActivityState state(Optional<DueDay> due, Instant now) {
    if (all == 0) {
      return ActivityState.NOTHING_TO_DO;
    }
    if (done == all) {
      return late(due) ? ActivityState.DONE_LATE : ActivityState.DONE;
    }
    if (due.filter(day -> day.isPastAt(now)).isPresent()) {
      return ActivityState.OVERDUE;
    }
    return done == 0 ? ActivityState.NOT_STARTED : ActivityState.UNDER_WAY;
  }

  private boolean late(Optional<DueDay> due) {
    return due.flatMap(day -> lastAt.filter(day::isPastAt)).isPresent();
  }
}
