package org.examcycle.acceptance.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No nonsense was answered otherwise than by a problem that says what is wrong. */
final class NonsenseOverHttpCheck {

  @Test
  void every_nonsense_is_answered_with_a_problem_that_says_why() throws IOException {
    assertThat(Files.readAllLines(NonsenseFiles.FAULTS)).isEmpty();
  }

  @Test
  void every_operation_was_tried() throws IOException {
    assertThat(Files.readAllLines(NonsenseFiles.TRIED))
        .hasSizeGreaterThanOrEqualTo(new Samples(Map.of()).all().size());
  }
}
