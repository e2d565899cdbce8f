package org.examcycle.application.result.notice;

import java.util.UUID;
import org.examcycle.domain.result.online.EmailAddress;

/** Sends mail. */
public interface Mail {

  /**
   * Hands the letter over to a mail server.
   *
   * @param id the same for a letter that is sent again
   * @return false when it could not be handed over; it may be tried again
   */
  boolean send(UUID id, EmailAddress to, Letter letter);
}
