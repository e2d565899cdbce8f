package org.examcycle.application.result.online;

import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.result.online.Guesses.Guess;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class AskForPasswordResetService implements AskForPasswordReset {

  private final Outbox outbox;
  private final Ids ids;
  private final Guesses guesses;
  private final AccountHistory history;

  AskForPasswordResetService(
      EnglishEntryRepository entries,
      Outbox outbox,
      OnlineSettings.Source settings,
      Attempts attempts,
      Transactions transactions,
      Ids ids) {
    this.outbox = outbox;
    this.ids = ids;
    this.history = new AccountHistory(entries, ids);
    this.guesses = new Guesses(attempts, transactions, ids, settings);
  }

  /** Asked too often, nothing is sent; the answer does not tell. */
  @Override
  public Decision<Asked> handle(Call call, Command command) {
    var candidate = command.candidate();
    if (guesses.count(call, Kind.LINK, candidate) instanceof Guess.OneTooMany) {
      return Decision.granted(new Asked());
    }
    outbox.add(Notice.due(ids.next(), Notice.Kind.NEW_PASSWORD, candidate, call.arrivedAt()));
    return Decision.changed(
        new Asked(),
        history.of(candidate, "link to a new password asked for").under(RuleId.of("ENG-ONL-01")));
  }
}
