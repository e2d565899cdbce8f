package org.examcycle.rest.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.jspecify.annotations.Nullable;

/**
 * A result: what is printed, scores and level.
 *
 * @param result as printed; absent where none is printed
 * @param overall absent where it is not reported
 * @param level that the candidate has shown; absent where none is certified
 * @param frameworkTitle of that level in the UK framework
 * @param endorsed the candidate was exempt from a component
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeBody(
    @Nullable String result,
    @Nullable Integer overall,
    @Nullable String level,
    @Nullable String frameworkTitle,
    List<ScoreBody> components,
    boolean endorsed) {

  public static OutcomeBody of(ExamOutcome.Result outcome) {
    var achievement = outcome.achievement();
    return new OutcomeBody(
        achievement.printedResult().orElse(null),
        achievement.shownOverall().orElse(null),
        achievement.certifiedLevel().map(CefrLevel::label).orElse(null),
        achievement.frameworkTitle().orElse(null),
        outcome.components().stream().map(ScoreBody::of).toList(),
        outcome.endorsed());
  }
}
