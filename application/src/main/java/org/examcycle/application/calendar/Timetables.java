package org.examcycle.application.calendar;

import java.util.List;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The timetables of the series, a row per component and zone. */
public interface Timetables {

  /** Adds each row, or replaces the one of its series, syllabus, component and zone. */
  void put(List<TimetabledPaper> papers);

  /**
   * The papers of these syllabuses that are sat in a zone, by date, session, syllabus and
   * component. A row for the zone stands before one for all zones.
   */
  List<TimetabledPaper> list(
      SeriesCode series, AdministrativeZone zone, Set<SyllabusCode> syllabuses);
}
