package org.examcycle.persistence.calendar;

import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;

/** A zone as a number, 0 for all of them, so that it can be part of a key. */
final class Zones {

  static final short ALL = 0;

  private Zones() {}

  static short number(Optional<AdministrativeZone> zone) {
    return zone.map(some -> (short) some.number()).orElse(ALL);
  }

  static Optional<AdministrativeZone> zone(short number) {
    return number == ALL ? Optional.empty() : Optional.of(AdministrativeZone.of(number));
  }
}
