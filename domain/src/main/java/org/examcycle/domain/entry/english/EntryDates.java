package org.examcycle.domain.entry.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.domain.calendar.english.ExamDate;

/**
 * Until when a sitting takes entries (ENG-EXM-03): whole days, the last one counts.
 *
 * @param lateUntil empty where the centre takes no late entries
 * @param zone of the sitting, by whose clocks the days begin and end
 */
public record EntryDates(LocalDate closingDate, Optional<LocalDate> lateUntil, ZoneId zone) {

  public static EntryDates of(ExamDate examDate, Sitting sitting) {
    return new EntryDates(
        examDate.closingDate(), sitting.policy().late().map(LateEntries::until), sitting.zone());
  }

  /** Empty when entries are shut. */
  public Optional<Standing> at(Instant arrival) {
    var day = arrival.atZone(zone).toLocalDate();
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
