package org.examcycle.testkit.result.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examcycle.application.result.notice.Letter;
import org.examcycle.application.result.notice.Mail;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** A mail server in memory: what was sent can be read, and it can be out of order. */
@InMemory
public final class MailBox implements Mail {

  private final Memory memory;
  private volatile boolean outOfOrder;

  MailBox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean send(UUID id, EmailAddress to, Letter letter) {
    if (outOfOrder) {
      return false;
    }
    table().put(id, new Sent(to, letter));
    return true;
  }

  /** Whether it turns every mail away from now on. */
  public void outOfOrder(boolean broken) {
    outOfOrder = broken;
  }

  /** What was sent, in order. */
  public List<Sent> sent() {
    return List.copyOf(table().values());
  }

  /** A letter on its way. */
  public record Sent(EmailAddress to, Letter letter) {}

  private Map<UUID, Sent> table() {
    return memory.table("mailbox", UUID.class, Sent.class);
  }
}
