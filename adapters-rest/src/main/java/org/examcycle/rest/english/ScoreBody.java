package org.examcycle.rest.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.examcycle.domain.award.english.ShownComponent;
import org.jspecify.annotations.Nullable;

/**
 * A component of the exam as shown.
 *
 * @param score on the English Scale; absent where the candidate was exempt
 * @param orBelow the true score is below what is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreBody(
    String component, @Nullable Integer score, boolean orBelow, boolean exempt) {

  public static ScoreBody of(ShownComponent shown) {
    var name = shown.component().value();
    return switch (shown) {
      case ShownComponent.Score(var _, var score, var orBelow) ->
          new ScoreBody(name, score, orBelow, false);
      case ShownComponent.ExemptFrom _ -> new ScoreBody(name, null, false, true);
    };
  }
}
