package org.examcycle.acceptance.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the features left behind over HTTP is what they should, and no more. */
final class TracesOverHttpCheck {

  @Test
  void no_secret_is_at_rest_or_in_the_log_and_nobody_s_name_in_the_log() throws IOException {
    assertThat(Files.readAllLines(TraceFiles.SECRETS)).isEmpty();
  }

  @Test
  void every_change_is_in_the_history() throws IOException {
    assertThat(Files.readAllLines(TraceFiles.HISTORY)).isEmpty();
  }

  @Test
  void there_was_something_to_look_for() throws IOException {
    assertThat(Files.readAllLines(TraceFiles.SEARCHED))
        .hasSize(4)
        .noneMatch(line -> line.endsWith(": 0"));
  }
}
