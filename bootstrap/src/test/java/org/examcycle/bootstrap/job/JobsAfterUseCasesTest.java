package org.examcycle.bootstrap.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class JobsAfterUseCasesTest {

  @Test
  void jobs_are_told_of_what_was_granted_and_a_watch_of_everything() {
    var watched = new ArrayList<String>();
    var told = new ArrayList<String>();
    var watch =
        new JobsAfterUseCases(
            (useCase, outcome, _) -> watched.add(useCase + " " + outcome), told::add);

    watch.observed("SendEntryFile", "granted", Duration.ZERO);
    watch.observed("SendEntryFile", "refused", Duration.ZERO);
    watch.observed("SendEntryFile", "failed", Duration.ZERO);

    assertThat(told).containsExactly("SendEntryFile");
    assertThat(watched)
        .containsExactly("SendEntryFile granted", "SendEntryFile refused", "SendEntryFile failed");
  }
}
