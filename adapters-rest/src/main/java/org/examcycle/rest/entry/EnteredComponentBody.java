package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.examcycle.application.entry.EnteredComponent;
import org.examcycle.application.entry.EnteredComponent.Sat;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.catalogue.ComponentCode;

/**
 * A component of the option; without a date while the timetable has none, and for what is no paper.
 *
 * @param localDate the date where it is sat
 * @param minutes how long it lasts
 * @param keyTime at which every candidate is under supervision
 * @param localKeyTime the same instant on the centre's own clocks
 * @param movedTo when this candidate sits it instead, where the board has granted that
 * @param sitsAt when this candidate sits it, on the centre's own clocks: the time moved to, or else
 *     the Key Time
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EnteredComponentBody(
    ComponentCode component,
    Optional<LocalDate> localDate,
    Optional<Session> session,
    Optional<Integer> minutes,
    Optional<Instant> keyTime,
    Optional<OffsetDateTime> localKeyTime,
    Optional<Instant> movedTo,
    Optional<OffsetDateTime> sitsAt) {

  static EnteredComponentBody of(EnteredComponent entered, ZoneId timeZone) {
    var sat = entered.sat();
    return new EnteredComponentBody(
        entered.component(),
        sat.map(Sat::date),
        sat.map(Sat::session),
        sat.map(Sat::minutes),
        sat.map(Sat::keyTime),
        sat.map(when -> when.keyTime().atZone(timeZone).toOffsetDateTime()),
        sat.flatMap(Sat::movedTo),
        sat.map(when -> when.at().atZone(timeZone).toOffsetDateTime()));
  }
}
