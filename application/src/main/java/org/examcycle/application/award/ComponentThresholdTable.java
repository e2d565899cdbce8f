package org.examcycle.application.award;

import java.util.Map;
import org.examcycle.domain.award.ComponentThresholds;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * The thresholds of a syllabus's components in a series, as one import gave them.
 *
 * @param version 1 for the first; a correction adds one, an award keeps the one it used
 */
public record ComponentThresholdTable(
    SeriesCode series,
    SyllabusCode syllabus,
    int version,
    Map<ComponentCode, ComponentThresholds> byComponent) {

  public ComponentThresholdTable {
    byComponent = Map.copyOf(byComponent);
  }
}
