package org.examcycle.application.result.online;

import java.time.Instant;
import org.examcycle.domain.candidate.CandidateId;

/** What is worthless once a candidate has a new password: sessions and links. */
final class Credentials {

  private final SessionRepository sessions;
  private final PasswordLinkRepository links;

  Credentials(SessionRepository sessions, PasswordLinkRepository links) {
    this.sessions = sessions;
    this.links = links;
  }

  void revokeAll(CandidateId candidate, Instant now) {
    sessions.endAll(candidate, now);
    links.spendAll(candidate, now);
  }
}
