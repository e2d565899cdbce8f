package org.examcycle.bootstrap.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.privacy.SealHistory;
import org.examcycle.application.privacy.SealHistory.Sealed;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.job.JobRun;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class HistorySealerTest {

  private final List<Call> calls = new ArrayList<>();

  @Test
  void a_node_that_stops_leaves_the_other_batches_to_another() {
    SealHistory sealHistory =
        (call, _) -> {
          calls.add(call);
          return Decision.granted(new Sealed(2, true));
        };

    new HistorySealer(sealHistory, Kit.shared().get(SettableClock.class))
        .sealAll(new JobRun("run-1", () -> calls.size() == 2));

    assertThat(calls).hasSize(2);
  }

  @Test
  void asks_for_batches_until_one_is_not_full_and_leaves_the_rest_to_the_next_time() {
    var batches =
        new ArrayDeque<>(
            List.of(
                new Sealed(2, true),
                new Sealed(2, true),
                new Sealed(1, false),
                new Sealed(1, false)));
    SealHistory sealHistory =
        (call, _) -> {
          calls.add(call);
          return Decision.granted(batches.remove());
        };

    new HistorySealer(sealHistory, Kit.shared().get(SettableClock.class))
        .sealAll(new JobRun("run-1", () -> false));

    assertThat(batches).hasSize(1);
    assertThat(calls)
        .hasSize(3)
        .allSatisfy(call -> assertThat(call.caller().kinds()).containsExactly(CallerKind.JOB))
        .extracting(Call::requestId)
        .containsOnly("run-1");
  }
}
