package org.examcycle.rest.entry.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.application.entry.english.ListSittings;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;

/**
 * A sitting in a list.
 *
 * @param date of the exam; single components may fall on other days
 * @param zone IANA, by whose clocks the days begin and end
 * @param closingDate the last day on which an entry is on time
 * @param entriesUntil the last day on which one is taken; a later day than the closing date where
 *     the centre takes late ones
 * @param entriesNow how an entry would stand that is made now; absent when entries are shut
 * @param resultsBy the day by which results are promised
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ListedSittingBody(
    SittingKey sitting,
    ExamDateKey examDate,
    ExamCode exam,
    LocalDate date,
    ExamMode mode,
    boolean forSchools,
    String venue,
    ZoneId zone,
    LocalDate closingDate,
    LocalDate entriesUntil,
    Optional<Standing> entriesNow,
    LocalDate resultsBy) {

  static ListedSittingBody of(ListSittings.Line line) {
    var sitting = line.sitting().sitting();
    var examDate = line.sitting().examDate();
    var key = examDate.key();
    return new ListedSittingBody(
        sitting.key(),
        key,
        key.exam(),
        key.date(),
        key.mode(),
        key.forSchools(),
        sitting.venue(),
        sitting.zone(),
        examDate.closingDate(),
        line.sitting().entryDates().lastDay(),
        line.now(),
        examDate.window().lastDay());
  }
}
