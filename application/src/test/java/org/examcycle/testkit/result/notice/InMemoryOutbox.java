package org.examcycle.testkit.result.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** The outbox in memory, which a test can read. */
@InMemory
public final class InMemoryOutbox implements Outbox {

  private final Memory memory;

  InMemoryOutbox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Notice notice) {
    table().put(notice.id(), notice);
  }

  @Override
  public Optional<Notice> claim(Instant now) {
    return table().values().stream()
        .filter(notice -> notice.state() == Notice.State.WAITING && !notice.due().isAfter(now))
        .min(Comparator.comparing(Notice::due));
  }

  @Override
  public void settle(Notice notice) {
    table().put(notice.id(), notice);
  }

  /** Every notice, whatever became of it. */
  public List<Notice> all() {
    return List.copyOf(table().values());
  }

  private Map<UUID, Notice> table() {
    return memory.table("outbox_mail", UUID.class, Notice.class);
  }
}
