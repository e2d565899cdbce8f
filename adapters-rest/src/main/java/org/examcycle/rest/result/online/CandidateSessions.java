package org.examcycle.rest.result.online;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.result.online.FindSession;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.SessionTokens;
import org.springframework.stereotype.Component;

/** Candidates by the token of their session. */
@Component
final class CandidateSessions implements SessionTokens {

  private static final Caller ASKING = new Caller.Job("session-tokens");

  private final FindSession findSession;

  CandidateSessions(FindSession findSession) {
    this.findSession = findSession;
  }

  @Override
  public Optional<Caller> find(String token, Instant at) {
    return findSession
        .handle(Call.by(ASKING, at, "session-token"), token.substring(PREFIX.length()))
        .ifGranted()
        .map(Caller.CandidateSelf::new);
  }
}
