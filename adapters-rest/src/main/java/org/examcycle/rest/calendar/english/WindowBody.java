package org.examcycle.rest.calendar.english;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/**
 * A release window, whole days in London.
 *
 * @param lastDay counted; the day promised on every Confirmation of Entry
 */
record WindowBody(@NotNull LocalDate opens, @NotNull LocalDate lastDay) {

  /**
   * @param at where it stands in the body
   * @throws Malformed if it closes before it opens
   */
  ReleaseWindow window(String at) {
    if (lastDay.isBefore(opens)) {
      throw Malformed.body(List.of(Flaw.body(at + "/lastDay", "before-first-day")));
    }
    return new ReleaseWindow(opens, lastDay);
  }

  static WindowBody of(ReleaseWindow window) {
    return new WindowBody(window.opens(), window.lastDay());
  }
}
