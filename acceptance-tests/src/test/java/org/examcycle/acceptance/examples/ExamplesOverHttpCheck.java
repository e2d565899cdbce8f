package org.examcycle.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.examcycle.acceptance.Approved;
import org.junit.jupiter.api.Test;

/** The contract's examples are exchanges of scenarios that pass, and every operation has one. */
final class ExamplesOverHttpCheck {

  @Test
  void every_operation_was_granted_in_a_scenario() throws IOException {
    assertThat(Files.readAllLines(ExampleFiles.MISSING)).isEmpty();
  }

  @Test
  void the_examples_are_as_the_scenarios_have_them() throws IOException {
    Approved.inRepository().holds(ExampleFiles.APPROVED, Files.readString(ExampleFiles.CHOSEN));
  }
}
