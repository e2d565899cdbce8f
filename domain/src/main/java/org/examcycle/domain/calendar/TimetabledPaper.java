package org.examcycle.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A row of a series's timetable: when a component is sat in a zone.
 *
 * @param zone empty when the row holds for every zone
 * @param localDate the date where it is sat
 * @param minutes length of the paper, at least 1
 */
public record TimetabledPaper(
    SeriesCode series,
    SyllabusCode syllabus,
    ComponentCode component,
    Optional<AdministrativeZone> zone,
    LocalDate localDate,
    Session session,
    int minutes) {

  public TimetabledPaper {
    if (minutes < 1) {
      throw new IllegalArgumentException("a paper lasts at least a minute");
    }
  }

  /** Whether a centre that sits in this zone sits the paper at this row's session. */
  public boolean isSatIn(AdministrativeZone other) {
    return zone.map(other::equals).orElse(true);
  }
}
