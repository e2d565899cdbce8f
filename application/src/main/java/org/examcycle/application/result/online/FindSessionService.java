package org.examcycle.application.result.online;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class FindSessionService implements FindSession {

  private final SessionRepository sessions;

  FindSessionService(SessionRepository sessions) {
    this.sessions = sessions;
  }

  @Override
  public Decision<CandidateId> handle(Call call, String token) {
    return sessions
        .find(TokenHash.of(token))
        .filter(session -> session.runsAt(call.arrivedAt()))
        .map(session -> Decision.granted(session.candidate()))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
