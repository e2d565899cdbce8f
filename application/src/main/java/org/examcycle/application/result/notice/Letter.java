package org.examcycle.application.result.notice;

import java.time.Instant;

/** What a mail says. No letter carries a result (ENG-RES-04). */
public sealed interface Letter {

  /**
   * A link to a new password.
   *
   * @param token opens it once
   * @param until when it opens no more
   */
  record NewPassword(String token, Instant until) implements Letter {
    /** The token is not printed by accident. */
    @Override
    public String toString() {
      return "NewPassword until " + until;
    }
  }

  /** The result of an exam is out. */
  record ResultOut(String examName) implements Letter {}
}
