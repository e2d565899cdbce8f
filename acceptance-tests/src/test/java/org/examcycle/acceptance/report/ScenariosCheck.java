package org.examcycle.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs once the features have: nothing undefined, nothing left out, every rule shown. */
final class ScenariosCheck {

  private final Features features = Features.in(Features.FOLDER);

  @ParameterizedTest
  @EnumSource
  void every_rule_is_shown_by_an_example_that_passed(Depth depth) {
    assertThat(Scenarios.faults(features, depth, Run.read(depth.messages()))).isEmpty();
  }

  @Test
  void every_example_belongs_to_a_rule_of_the_rulebook() {
    assertThat(Scenarios.faults(features)).isEmpty();
  }
}
