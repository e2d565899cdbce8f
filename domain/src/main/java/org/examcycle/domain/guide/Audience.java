package org.examcycle.domain.guide;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Whom a notice is for (INT-PRE-09).
 *
 * @param series that it is about; empty for any
 * @param family of qualifications that a centre must be approved for; empty for every centre
 * @param zones in which a centre must lie; none for all
 */
public record Audience(
    Optional<SeriesCode> series, Optional<String> family, Set<AdministrativeZone> zones) {

  public Audience {
    zones = Set.copyOf(zones);
  }

  public boolean has(Addressee addressee) {
    return (zones.isEmpty() || zones.contains(addressee.zone()))
        && family.map(addressee.families()::contains).orElse(true);
  }
}
