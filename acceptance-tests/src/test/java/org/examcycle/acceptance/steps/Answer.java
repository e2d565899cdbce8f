package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RefusedBy;
import org.jspecify.annotations.Nullable;

/** What the last thing that somebody asked for came to. */
@PerScenario
public class Answer {

  private @Nullable Outcome<?> last;

  <T> Outcome<T> to(Outcome<T> outcome) {
    last = outcome;
    return outcome;
  }

  Outcome<?> last() {
    return Optional.<Outcome<?>>ofNullable(last)
        .orElseThrow(() -> new IllegalStateException("nothing was asked for"));
  }

  /** The reason of this code, which names the rule. */
  RefusedBy refusedBy(String code, String rule) {
    var reason = last().reason(code);
    assertThat(reason.rule()).isEqualTo(rule);
    return reason;
  }
}
