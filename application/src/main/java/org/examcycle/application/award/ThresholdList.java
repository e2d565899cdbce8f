package org.examcycle.application.award;

import java.util.List;
import java.util.Map;
import org.examcycle.domain.award.Threshold;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Thresholds of a syllabus's options in a series, as they are published (INT-AWD-04).
 *
 * @param version of the table
 * @param options in the order of their codes
 */
public record ThresholdList(
    SeriesCode series, SyllabusCode syllabus, int version, List<Option> options) {

  /**
   * @param key the option's code, empty where it has none
   * @param maximum the option's highest total
   * @param falling a grade that is not offered is not there
   */
  public record Option(String key, int maximum, List<Threshold> falling) {
    public Option {
      falling = List.copyOf(falling);
    }
  }

  public ThresholdList {
    options = List.copyOf(options);
  }

  static ThresholdList of(OptionThresholdTable table) {
    return new ThresholdList(
        table.series(),
        table.syllabus(),
        table.version(),
        table.byOption().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                row -> new Option(row.getKey(), row.getValue().maximum(), row.getValue().falling()))
            .toList());
  }
}
