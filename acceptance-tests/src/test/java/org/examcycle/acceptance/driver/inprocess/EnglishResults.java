package org.examcycle.acceptance.driver.inprocess;

import java.util.Optional;
import org.examcycle.acceptance.driver.ResultSeen;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.catalogue.english.CefrLevel;

/** English results as steps see them. */
final class EnglishResults {

  private EnglishResults() {}

  static ResultSeen seen(ExamOutcome.Result result) {
    var achievement = result.achievement();
    return new ResultSeen(
        achievement.printedResult(),
        achievement.shownOverall(),
        achievement.certifiedLevel().map(CefrLevel::label),
        achievement.frameworkTitle(),
        result.components().stream().map(EnglishResults::score).toList(),
        result.endorsed());
  }

  static ResultSeen.Score score(ShownComponent component) {
    var name = component.component().value();
    return switch (component) {
      case ShownComponent.Score(var _, var shown, var orBelow) ->
          new ResultSeen.Score(name, Optional.of(shown), orBelow, false);
      case ShownComponent.ExemptFrom _ -> new ResultSeen.Score(name, Optional.empty(), false, true);
    };
  }
}
