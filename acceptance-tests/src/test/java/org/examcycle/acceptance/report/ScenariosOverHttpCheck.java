package org.examcycle.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs once the features have over HTTP: every block has an example that passed there. */
final class ScenariosOverHttpCheck {

  @Test
  void every_rule_is_shown_by_an_example_that_passed_over_http() {
    var features = Features.in(Features.FOLDER);
    var run = Run.read(Depth.OVER_HTTP.messages());

    assertThat(Scenarios.faults(features, Depth.OVER_HTTP, run)).isEmpty();
  }
}
