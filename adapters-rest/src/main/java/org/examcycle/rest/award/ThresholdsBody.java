package org.examcycle.rest.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.award.ThresholdList;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.award.ExplanationBody.ThresholdBody;

/**
 * The thresholds of a syllabus's options in a series (INT-AWD-04).
 *
 * @param version of the table; a correction adds one
 * @param options in the order of their codes
 */
record ThresholdsBody(
    SeriesCode series, SyllabusCode syllabus, int version, List<OptionThresholdsBody> options) {

  /**
   * The thresholds of one option.
   *
   * @param option absent where the syllabus gives its one option no code
   * @param maximum the option's highest total
   * @param thresholds the best grade first; a grade that the option does not offer has none
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record OptionThresholdsBody(
      Optional<OptionCode> option, int maximum, List<ThresholdBody> thresholds) {}

  static ThresholdsBody of(ThresholdList list) {
    return new ThresholdsBody(
        list.series(),
        list.syllabus(),
        list.version(),
        list.options().stream().map(ThresholdsBody::option).toList());
  }

  private static OptionThresholdsBody option(ThresholdList.Option option) {
    return new OptionThresholdsBody(
        OptionCode.parse(option.key()),
        option.maximum(),
        option.falling().stream()
            .map(threshold -> new ThresholdBody(threshold.grade().symbol(), threshold.mark()))
            .toList());
  }
}
