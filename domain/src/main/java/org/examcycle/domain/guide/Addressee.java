package org.examcycle.domain.guide;

import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;

/**
 * A centre, as far as notices ask.
 *
 * @param families of the syllabuses that it is approved for
 */
public record Addressee(AdministrativeZone zone, Set<String> families) {
  public Addressee {
    families = Set.copyOf(families);
  }
}
