package org.examcycle.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs once the features have in process: nothing undefined, nothing left out, all rules shown. */
final class ScenariosCheck {

  private final Features features = Features.in(Features.FOLDER);

  @Test
  void every_rule_is_shown_by_an_example_that_passed_in_process() {
    var run = Run.read(Depth.IN_PROCESS.messages());

    assertThat(Scenarios.faults(features, Depth.IN_PROCESS, run)).isEmpty();
  }

  @Test
  void every_example_belongs_to_a_rule_of_the_rulebook() {
    assertThat(Scenarios.faults(features)).isEmpty();
  }
}
