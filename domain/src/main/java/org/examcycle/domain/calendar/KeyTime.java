package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The UTC time of day at which every candidate of a session must be under supervision (INT-PRE-04).
 *
 * @param zone the zone it holds for; empty when it holds for every zone
 * @param utc time of day in UTC, which daylight saving never moves
 * @param dayOffset days from the timetable's local date to the UTC date: -1 in zone 6's mornings
 */
public record KeyTime(
    SeriesKind kind,
    Optional<AdministrativeZone> zone,
    Session session,
    LocalTime utc,
    int dayOffset) {

  public KeyTime {
    if (dayOffset < -1 || dayOffset > 1) {
      throw new IllegalArgumentException("no place on Earth is a day offset of " + dayOffset);
    }
  }

  /** The instant of this Key Time on a date of the timetable. */
  public Instant on(LocalDate localDate) {
    return localDate.plusDays(dayOffset).atTime(utc).toInstant(ZoneOffset.UTC);
  }

  boolean holdsFor(SeriesKind otherKind, AdministrativeZone otherZone, Session otherSession) {
    return kind.equals(otherKind)
        && session == otherSession
        && zone.map(otherZone::equals).orElse(true);
  }

  boolean overlaps(KeyTime other) {
    return kind.equals(other.kind)
        && session == other.session
        && (zone.isEmpty() || other.zone.isEmpty() || zone.equals(other.zone));
  }
}
