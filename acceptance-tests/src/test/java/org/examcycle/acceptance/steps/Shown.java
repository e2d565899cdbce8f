package org.examcycle.acceptance.steps;

import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.ResultSeen;
import org.jspecify.annotations.Nullable;

/** The result that somebody was shown last, on a statement or by verifying. */
@PerScenario
public class Shown {

  private @Nullable ResultSeen last;

  void is(Optional<ResultSeen> result) {
    last = result.orElse(null);
  }

  ResultSeen result() {
    return Optional.ofNullable(last).orElseThrow(() -> new AssertionError("no result was shown"));
  }

  boolean isNothing() {
    return last == null;
  }
}
