package org.examcycle.rest.marking.english;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.english.Achievement;
import org.examcycle.domain.award.english.Achievement.LevelBelow;
import org.examcycle.domain.award.english.Achievement.NotReported;
import org.examcycle.domain.award.english.Achievement.Passed;
import org.examcycle.domain.award.english.Achievement.ScoresOnly;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.Grade;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.rest.value.Level;

/**
 * One outcome, and what decided it.
 *
 * @param outcome {@code RESULT}, {@code ABSENT_FROM_PART}, {@code ABSENT_FROM_ALL}, {@code
 *     PENDING}, {@code WITHHELD} or {@code WITHHELD_PERMANENTLY}
 * @param certificate {@code EXAM}: it names the exam; {@code GENERAL}: it does not; {@code NONE}
 * @param overall absent where it is not reported
 * @param result as printed
 * @param level that the candidate has shown
 * @param endorsed whether the candidate was exempt from a component
 */
record DecidedBody(
    int number,
    Instant decidedAt,
    String outcome,
    String certificate,
    Optional<Integer> overall,
    Optional<Grade> grade,
    Optional<String> gradeName,
    Optional<String> result,
    Optional<Level> level,
    Optional<String> frameworkTitle,
    boolean endorsed,
    List<ComponentBody> components,
    String rule,
    List<String> rowSets) {

  /**
   * A component.
   *
   * @param trueScore what counts
   * @param shown what others see
   * @param orBelow whether it is shown as the floor, "or below"
   */
  record ComponentBody(
      ComponentName component,
      Optional<Integer> trueScore,
      Optional<Integer> shown,
      boolean orBelow,
      boolean exempt) {}

  static DecidedBody of(DecidedOutcome decided) {
    Optional<ExamOutcome.Result> result =
        decided.outcome() instanceof ExamOutcome.Result found
            ? Optional.of(found)
            : Optional.empty();
    var achievement = result.map(ExamOutcome.Result::achievement);
    var passed = achievement.filter(Passed.class::isInstance).map(Passed.class::cast);
    return new DecidedBody(
        decided.number(),
        decided.at(),
        word(decided.outcome()),
        achievement.map(DecidedBody::certificate).orElse("NONE"),
        achievement.flatMap(Achievement::shownOverall),
        passed.map(Passed::grade),
        passed.map(pass -> pass.name().name()),
        achievement.flatMap(Achievement::printedResult),
        achievement.flatMap(Achievement::certifiedLevel).map(Level::new),
        achievement.flatMap(Achievement::frameworkTitle),
        result.filter(ExamOutcome.Result::endorsed).isPresent(),
        result.map(ExamOutcome.Result::components).orElse(List.of()).stream()
            .map(shown -> component(decided, shown))
            .toList(),
        decided.rule(),
        decided.rowSets());
  }

  private static String word(ExamOutcome outcome) {
    return switch (outcome) {
      case ExamOutcome.Result _ -> "RESULT";
      case ExamOutcome.AbsentFromPart _ -> "ABSENT_FROM_PART";
      case ExamOutcome.AbsentFromAll _ -> "ABSENT_FROM_ALL";
      case ExamOutcome.Pending _ -> "PENDING";
      case ExamOutcome.Withheld(var permanently) ->
          permanently ? "WITHHELD_PERMANENTLY" : "WITHHELD";
    };
  }

  private static String certificate(Achievement achievement) {
    return switch (achievement) {
      case Passed _ -> "EXAM";
      case LevelBelow _ -> "GENERAL";
      case ScoresOnly _, NotReported _ -> "NONE";
    };
  }

  private static ComponentBody component(DecidedOutcome decided, ShownComponent shown) {
    Optional<Integer> trueScore =
        decided.sheet().components().get(shown.component()) instanceof Scored(var value)
            ? Optional.of(value)
            : Optional.empty();
    return switch (shown) {
      case ShownComponent.Score(var name, var score, var orBelow) ->
          new ComponentBody(name, trueScore, Optional.of(score), orBelow, false);
      case ShownComponent.ExemptFrom(var name) ->
          new ComponentBody(name, Optional.empty(), Optional.empty(), false, true);
    };
  }
}
