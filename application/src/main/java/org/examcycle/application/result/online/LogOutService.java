package org.examcycle.application.result.online;

import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CandidateSelf;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class LogOutService implements LogOut {

  private static final RuleId RULE = RuleId.of("ENG-ONL-01");

  private final SessionRepository sessions;
  private final AccountHistory history;

  LogOutService(SessionRepository sessions, EnglishEntryRepository entries, Ids ids) {
    this.sessions = sessions;
    this.history = new AccountHistory(entries, ids);
  }

  @Override
  public Decision<LoggedOut> handle(Call call, Command command) {
    if (call.caller() instanceof CandidateSelf(var candidate)) {
      sessions.end(TokenHash.of(command.token()), call.arrivedAt());
      return Decision.changed(new LoggedOut(), history.of(candidate, "logged out").under(RULE));
    }
    return Decision.refused(new AccessRefusal.NotFound());
  }
}
