package org.examcycle.application.result.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.candidate.CandidateId;

/**
 * That a candidate is to be mailed something. It names what about and no more: address and text are
 * found when it is sent, so that neither secret nor result lies waiting.
 *
 * @param id also the mail's Message-ID, by which a mail sent twice is recognised
 * @param candidate as asked for; there may be no such account, then nothing is sent
 * @param due when it may be sent first
 * @param tries how often sending failed
 * @param ended when it was settled, and how
 */
public record Notice(
    UUID id,
    Kind kind,
    CandidateId candidate,
    Instant due,
    int tries,
    Optional<Instant> ended,
    State state) {

  /** What about. */
  public enum Kind {
    /** A link to a new password (ENG-ONL-01). */
    NEW_PASSWORD,
    /** That the result is out (ENG-RES-04). */
    RESULT_OUT
  }

  /** How far it has come. */
  public enum State {
    WAITING,
    SENT,
    /** There was nobody to send it to, or nothing to tell any more. */
    DROPPED,
    /** Given up after too many tries: somebody must look. */
    PARKED
  }

  private static final int MOST_TRIES = 8;

  public static Notice due(UUID id, Kind kind, CandidateId candidate, Instant due) {
    return new Notice(id, kind, candidate, due, 0, Optional.empty(), State.WAITING);
  }

  public Notice sent(Instant now) {
    return new Notice(id, kind, candidate, due, tries, Optional.of(now), State.SENT);
  }

  public Notice dropped(Instant now) {
    return new Notice(id, kind, candidate, due, tries, Optional.of(now), State.DROPPED);
  }

  /** To be sent later: what it tells may not be told yet. */
  public Notice postponed(Instant until) {
    return new Notice(id, kind, candidate, until, tries, ended, state);
  }

  /** Tried again after 1, 2, 4... minutes, and given up after the eighth failure. */
  public Notice failed(Instant now) {
    var failures = tries + 1;
    return failures < MOST_TRIES
        ? new Notice(
            id,
            kind,
            candidate,
            now.plus(Duration.ofMinutes(1L << tries)),
            failures,
            ended,
            State.WAITING)
        : new Notice(id, kind, candidate, due, failures, Optional.of(now), State.PARKED);
  }
}
