package org.examcycle.application.result.notice;

import java.time.Instant;
import java.util.Optional;

/** Notices that wait, kept in the transaction of what they are about. */
public interface Outbox {

  void add(Notice notice);

  /**
   * One notice that waits and is due, the longest due first. Nobody else claims it until the
   * transaction ends.
   */
  Optional<Notice> claim(Instant now);

  /** Keeps what became of a claimed notice. */
  void settle(Notice notice);
}
