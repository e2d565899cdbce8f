package org.examcycle.bootstrap.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.ListWaitingEntryFiles;
import org.examcycle.application.entry.file.PutBackEntryFile;
import org.examcycle.application.entry.file.WorkOnEntryFile;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.job.JobRun;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class EntryFileWorkerTest {

  private static final EntryFileId LONG = new EntryFileId(new UUID(0, 1));
  private static final EntryFileId SHORT = new EntryFileId(new UUID(0, 2));
  private static final EntryFileId BROKEN = new EntryFileId(new UUID(0, 3));

  /** How many steps are left of each file that waits. */
  private final Map<EntryFileId, Integer> left = new LinkedHashMap<>();

  private final List<EntryFileId> worked = new ArrayList<>();
  private final List<EntryFileId> putBack = new ArrayList<>();

  private int stopsAfter = Integer.MAX_VALUE;

  private void work() {
    ListWaitingEntryFiles listWaiting = (_, _) -> Decision.granted(List.copyOf(left.keySet()));
    WorkOnEntryFile workOn =
        (_, command) -> {
          var file = command.file();
          if (file.equals(BROKEN)) {
            throw new IllegalStateException("broken");
          }
          worked.add(file);
          var more = left.merge(file, -1, Integer::sum) > 0;
          if (!more) {
            left.remove(file);
          }
          return Decision.granted(new WorkOnEntryFile.Worked(more));
        };
    PutBackEntryFile back =
        (_, command) -> {
          putBack.add(command.file());
          return Decision.granted(new PutBackEntryFile.PutBack(false));
        };
    new EntryFileWorker(listWaiting, workOn, back, Kit.shared().get(SettableClock.class))
        .workThroughAll(new JobRun("run-1", () -> worked.size() == stopsAfter));
  }

  @Test
  void takes_a_step_of_each_file_in_turn_until_nothing_waits() {
    left.put(LONG, 3);
    left.put(SHORT, 1);
    work();

    assertThat(worked).containsExactly(LONG, SHORT, LONG, LONG);
    assertThat(putBack).isEmpty();
  }

  @Test
  void goes_on_with_the_others_when_one_fails_and_tells_that_it_did() {
    left.put(BROKEN, 1);
    left.put(LONG, 3);
    left.put(SHORT, 1);

    assertThatThrownBy(this::work).hasMessage("broken");
    assertThat(worked).containsExactly(LONG, SHORT, LONG, LONG);
    assertThat(putBack).containsExactly(BROKEN);
  }

  @Test
  void stops_between_two_steps_when_the_node_does() {
    left.put(LONG, 3);
    left.put(SHORT, 1);
    stopsAfter = 1;
    work();

    assertThat(worked).containsExactly(LONG);
  }

  @Test
  void begins_at_once_after_what_leaves_rows_to_work_on() {
    var job =
        new EntryFileWiring()
            .entryFiles(
                new EntryFileWorker(
                    (_, _) -> Decision.granted(List.of()),
                    (_, _) -> Decision.granted(new WorkOnEntryFile.Worked(false)),
                    (_, _) -> Decision.granted(new PutBackEntryFile.PutBack(false)),
                    Kit.shared().get(SettableClock.class)),
                new EntryFileSettings(Duration.ofMinutes(1)));

    assertThat(job.after()).containsExactlyInAnyOrder("SendEntryFile", "ApproveEntryFile");
  }
}
