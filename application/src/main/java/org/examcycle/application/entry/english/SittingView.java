package org.examcycle.application.entry.english;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.entry.english.EntryDates;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.Standing;

/** A sitting with its exam date. */
public record SittingView(Sitting sitting, ExamDate examDate) {

  /** Until when entries are taken. */
  public EntryDates entryDates() {
    return EntryDates.of(examDate, sitting);
  }

  /** How an entry stands that arrives then; empty when entries are shut (ENG-EXM-03). */
  public Optional<Standing> standingAt(Instant arrival) {
    return entryDates().at(arrival);
  }
}
