package org.examcycle.rest.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * An award run (INT-AWD-10).
 *
 * @param options version of the option table that it used
 * @param thresholds version of the table of option thresholds
 * @param componentThresholds version of the table of component thresholds, if there was one
 * @param rules the rule that made each option's totals, by option
 * @param version to be sent as {@code If-Match} with a change
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AwardRunBody(
    UUID id,
    SeriesCode series,
    SyllabusCode syllabus,
    AwardRunState state,
    int candidates,
    int options,
    int thresholds,
    Optional<Integer> componentThresholds,
    Map<String, String> rules,
    Instant ranAt,
    long version) {

  /** How far it has come. */
  enum AwardRunState {
    RUN,
    CONFIRMED,
    SUPERSEDED
  }

  static AwardRunBody of(AwardRun run) {
    var rules = new TreeMap<String, String>();
    run.basis().byOption().forEach((option, names) -> rules.put(option, names.awardRule()));
    return new AwardRunBody(
        run.id().value(),
        run.series(),
        run.syllabus(),
        state(run.state()),
        run.candidates(),
        run.basis().options(),
        run.basis().thresholds(),
        run.basis().componentThresholds(),
        rules,
        run.ranAt(),
        run.version());
  }

  private static AwardRunState state(AwardState state) {
    return switch (state) {
      case AwardState.Run _ -> AwardRunState.RUN;
      case AwardState.Confirmed _ -> AwardRunState.CONFIRMED;
      case AwardState.Superseded _ -> AwardRunState.SUPERSEDED;
    };
  }
}
