package org.examcycle.application.award;

import java.util.Map;
import org.examcycle.domain.award.OptionThresholds;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * The thresholds of a syllabus's options in a series, as one import gave them (INT-AWD-04).
 *
 * @param version 1 for the first; a correction adds one, an award keeps the one it used
 * @param byOption by the option's key
 */
public record OptionThresholdTable(
    SeriesCode series, SyllabusCode syllabus, int version, Map<String, OptionThresholds> byOption) {

  public OptionThresholdTable {
    byOption = Map.copyOf(byOption);
  }
}
