package org.examcycle.domain.entry.clash;

import java.time.Duration;
import java.time.Instant;
import org.examcycle.domain.calendar.TimetabledPaper;

/**
 * A paper of the timetable as one centre sits it.
 *
 * @param keyTime at which every candidate is under supervision (INT-PRE-04)
 */
public record TimedPaper(TimetabledPaper paper, Instant keyTime) {

  Duration length() {
    return Duration.ofMinutes(paper.minutes());
  }
}
