package org.examcycle.application.result.notice;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.application.result.online.PasswordLinkRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.english.ResultAnswer;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.PasswordLink;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class SendNextNoticeService implements SendNextNotice {

  private final Outbox outbox;
  private final AccountRepository accounts;
  private final PasswordLinkRepository links;
  private final ExamRecords records;
  private final Mail mail;
  private final OnlineSettings.Source settings;
  private final Transactions transactions;
  private final Ids ids;

  SendNextNoticeService(
      Outbox outbox,
      AccountRepository accounts,
      PasswordLinkRepository links,
      ExamRecords records,
      Mail mail,
      OnlineSettings.Source settings,
      Transactions transactions,
      Ids ids) {
    this.outbox = outbox;
    this.accounts = accounts;
    this.links = links;
    this.records = records;
    this.mail = mail;
    this.settings = settings;
    this.transactions = transactions;
    this.ids = ids;
  }

  @Override
  public Decision<Done> handle(Call call, Command command) {
    var now = call.arrivedAt();
    return Decision.granted(
        outbox.claim(now).map(notice -> send(notice, now)).orElse(Done.NOTHING_DUE));
  }

  private Done send(Notice notice, Instant now) {
    var account = accounts.find(notice.candidate());
    if (account.isEmpty()) {
      return settled(notice.dropped(now), Done.DROPPED);
    }
    var to = account.get().email();
    return switch (notice.kind()) {
      case NEW_PASSWORD -> sendLink(notice, to, now);
      case RESULT_OUT -> sendResultOut(notice, to, now);
    };
  }

  /**
   * The link is made now, so that its token has never lain anywhere, and is there before its mail
   * is: whoever reads at once finds that it opens.
   */
  private Done sendLink(Notice notice, EmailAddress to, Instant now) {
    var token = ids.unguessable();
    var lease = Lease.of(now, settings.settings().link());
    var link = new PasswordLink(TokenHash.of(token), notice.candidate(), lease, Optional.empty());
    return transactions.apart(() -> isAdded(link, now))
        ? handOver(notice, to, new Letter.NewPassword(token, lease.until()), now)
        : settled(notice.dropped(now), Done.DROPPED);
  }

  /** Not, when the account has been erased since it was looked for. */
  private boolean isAdded(PasswordLink link, Instant now) {
    if (accounts.hold(link.candidate()).isEmpty()) {
      return false;
    }
    links.spendAll(link.candidate(), now);
    links.add(link);
    return true;
  }

  /** Asked again at the last moment: a window may have moved, a result may have been held. */
  private Done sendResultOut(Notice notice, EmailAddress to, Instant now) {
    var record = records.find(notice.candidate());
    if (record.isEmpty()) {
      return settled(notice.dropped(now), Done.DROPPED);
    }
    return switch (record.get().answerAt(now)) {
      case ResultAnswer.NotYet _ ->
          settled(notice.postponed(record.get().window().from()), Done.POSTPONED);
      case ResultAnswer.Result _, ResultAnswer.NoResult _ ->
          handOver(notice, to, new Letter.ResultOut(record.get().examName()), now);
      case ResultAnswer.ExpectBy _,
          ResultAnswer.Pending _,
          ResultAnswer.Withheld _,
          ResultAnswer.AskCentre _ ->
          settled(notice.dropped(now), Done.DROPPED);
    };
  }

  private Done handOver(Notice notice, EmailAddress to, Letter letter, Instant now) {
    if (mail.send(notice.id(), to, letter)) {
      return settled(notice.sent(now), Done.SENT);
    }
    var failed = notice.failed(now);
    return settled(failed, failed.state() == Notice.State.PARKED ? Done.PARKED : Done.FAILED);
  }

  private Done settled(Notice notice, Done done) {
    outbox.settle(notice);
    return done;
  }
}
