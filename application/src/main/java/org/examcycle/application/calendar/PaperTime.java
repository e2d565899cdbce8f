package org.examcycle.application.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.examcycle.domain.calendar.TimetabledPaper;

/**
 * A paper as one centre sits it (INT-PRE-04).
 *
 * @param keyTime at which every candidate is under supervision
 * @param localKeyTime the same instant on the centre's own clocks
 */
public record PaperTime(TimetabledPaper paper, Instant keyTime, ZonedDateTime localKeyTime) {}
