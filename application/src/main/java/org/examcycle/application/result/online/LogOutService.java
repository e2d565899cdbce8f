package org.examcycle.application.result.online;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class LogOutService implements LogOut {

  private final SessionRepository sessions;

  LogOutService(SessionRepository sessions) {
    this.sessions = sessions;
  }

  @Override
  public Decision<LoggedOut> handle(Call call, Command command) {
    sessions.end(TokenHash.of(command.token()), call.arrivedAt());
    return Decision.granted(new LoggedOut());
  }
}
