package org.examcycle.application.result.online;

import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.result.online.Guesses.Guess;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class AskForPasswordResetService implements AskForPasswordReset {

  private final Outbox outbox;
  private final Ids ids;
  private final Guesses guesses;

  AskForPasswordResetService(
      Outbox outbox,
      OnlineSettings.Source settings,
      Attempts attempts,
      Transactions transactions,
      Ids ids) {
    this.outbox = outbox;
    this.ids = ids;
    this.guesses = new Guesses(attempts, transactions, ids, settings);
  }

  /** Asked too often, nothing is sent; the answer does not tell. */
  @Override
  public Decision<Asked> handle(Call call, Command command) {
    if (guesses.count(call, Kind.LINK, command.candidate()) instanceof Guess.Counted) {
      outbox.add(
          Notice.due(ids.next(), Notice.Kind.NEW_PASSWORD, command.candidate(), call.arrivedAt()));
    }
    return Decision.granted(new Asked());
  }
}
