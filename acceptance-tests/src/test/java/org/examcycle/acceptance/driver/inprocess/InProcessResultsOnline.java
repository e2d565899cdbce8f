package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultsOnlineDriver;
import org.examcycle.application.result.notice.SendNextNotice;
import org.examcycle.application.result.online.AskForPasswordReset;
import org.examcycle.application.result.online.FindSession;
import org.examcycle.application.result.online.LogIn;
import org.examcycle.application.result.online.LogOut;
import org.examcycle.application.result.online.RegisterForResults;
import org.examcycle.application.result.online.ResetPassword;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SecretNumber;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.testkit.SettableClock;
import org.examcycle.testkit.result.notice.MailBox;

@PerScenario
class InProcessResultsOnline implements ResultsOnlineDriver {

  private final Calls calls;
  private final RegisterForResults registerForResults;
  private final LogIn logIn;
  private final LogOut logOut;
  private final FindSession findSession;
  private final AskForPasswordReset askForPasswordReset;
  private final ResetPassword resetPassword;
  private final SendNextNotice sendNextNotice;
  private final MailBox mailBox;
  private final SettableClock clock;

  InProcessResultsOnline(
      Calls calls,
      RegisterForResults registerForResults,
      LogIn logIn,
      LogOut logOut,
      FindSession findSession,
      AskForPasswordReset askForPasswordReset,
      ResetPassword resetPassword,
      SendNextNotice sendNextNotice,
      MailBox mailBox,
      SettableClock clock) {
    this.calls = calls;
    this.registerForResults = registerForResults;
    this.logIn = logIn;
    this.logOut = logOut;
    this.findSession = findSession;
    this.askForPasswordReset = askForPasswordReset;
    this.resetPassword = resetPassword;
    this.sendNextNotice = sendNextNotice;
    this.mailBox = mailBox;
    this.clock = clock;
  }

  @Override
  public Outcome<String> register(Actor by, Registration registration) {
    var command =
        new RegisterForResults.Command(
            CandidateId.of(registration.candidateId()),
            new SecretNumber(registration.secretNumber()),
            registration.dateOfBirth(),
            EmailAddress.of(registration.email()),
            registration.password());
    return calls
        .ask(registerForResults, by, command)
        .map(registered -> registered.candidate().value());
  }

  @Override
  public Outcome<Session> logIn(Actor by, String candidateId, String password) {
    return calls
        .ask(logIn, by, new LogIn.Question(CandidateId.of(candidateId), password))
        .map(loggedIn -> new Session(loggedIn.token(), loggedIn.until()));
  }

  @Override
  public Outcome<String> logOut(Actor.Candidate candidate) {
    return calls
        .ask(logOut, candidate, new LogOut.Command(candidate.session()))
        .map(_ -> candidate.candidateId());
  }

  /** As whoever reads tokens asks. */
  @Override
  public boolean isLoggedIn(Actor.Candidate candidate) {
    return findSession
        .handle(byJob("session-tokens"), candidate.session())
        .ifGranted()
        .map(CandidateId::value)
        .equals(Optional.of(candidate.candidateId()));
  }

  @Override
  public Outcome<String> askForLink(Actor by, String candidateId) {
    return calls
        .ask(askForPasswordReset, by, new AskForPasswordReset.Command(CandidateId.of(candidateId)))
        .map(_ -> candidateId);
  }

  @Override
  public Outcome<String> setPassword(Actor by, String token, String password) {
    return calls.ask(resetPassword, by, new ResetPassword.Command(token, password)).map(_ -> token);
  }

  /** Sends what is due first, as the sender of notices does. */
  @Override
  public List<Letter> mail(String address, int atLeast) {
    while (sendNext()) {
      // as long as there is something
    }
    return mailBox.sent().stream()
        .filter(sent -> sent.to().value().equals(address))
        .map(InProcessResultsOnline::letter)
        .toList();
  }

  private boolean sendNext() {
    var sent = sendNextNotice.handle(byJob("notices"), new SendNextNotice.Command());
    return switch (sent.ifGranted().orElseThrow()) {
      case SENT, DROPPED, POSTPONED -> true;
      case NOTHING_DUE, FAILED, PARKED -> false;
    };
  }

  private Call byJob(String name) {
    return Call.by(new Caller.Job(name), clock.instant(), name + "-" + UUID.randomUUID());
  }

  private static Letter letter(MailBox.Sent sent) {
    return switch (sent.letter()) {
      case org.examcycle.application.result.notice.Letter.NewPassword(var token, var _) ->
          new Letter("NEW_PASSWORD", Optional.of(token), "");
      case org.examcycle.application.result.notice.Letter.ResultOut(var examName) ->
          new Letter("RESULT_OUT", Optional.empty(), examName);
    };
  }
}
