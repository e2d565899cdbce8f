package org.examcycle.domain.entry.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.domain.calendar.english.ExamDate;

/**
 * Until when a sitting takes entries (ENG-EXM-03): whole days in London, the last one counts.
 *
 * @param lateUntil empty where the centre takes no late entries
 */
public record EntryDates(LocalDate closingDate, Optional<LocalDate> lateUntil) {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  public static EntryDates of(ExamDate examDate, CentrePolicy policy) {
    return new EntryDates(examDate.closingDate(), policy.late().map(LateEntries::until));
  }

  /** The day, by which deadlines are judged, on which something arrives. */
  public static LocalDate dayOf(Instant arrival) {
    return arrival.atZone(ZONE).toLocalDate();
  }

  /** Empty when entries are shut. */
  public Optional<Standing> at(Instant arrival) {
    var day = dayOf(arrival);
    if (!day.isAfter(closingDate)) {
      return Optional.of(Standing.ON_TIME);
    }
    return day.isAfter(lastDay()) ? Optional.empty() : Optional.of(Standing.LATE);
  }

  /** The last day of all. */
  public LocalDate lastDay() {
    return lateUntil.orElse(closingDate);
  }
}
