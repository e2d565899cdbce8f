package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultsOnlineDriver;

@PerScenario
class OverHttpResultsOnline implements ResultsOnlineDriver {

  private final Clients clients;
  private final BootedApplication application;

  OverHttpResultsOnline(Clients clients, BootedApplication application) {
    this.clients = clients;
    this.application = application;
  }

  @Override
  public Outcome<String> register(Actor by, Registration registration) {
    var request =
        new ResultsOnlineClient.Registration(
            registration.candidateId(),
            registration.secretNumber(),
            registration.dateOfBirth(),
            registration.email(),
            registration.password());
    return Clients.asked(() -> as(by).register(request).candidateId());
  }

  @Override
  public Outcome<Session> logIn(Actor by, String candidateId, String password) {
    var request = new ResultsOnlineClient.LogIn(candidateId, password);
    return Clients.asked(() -> as(by).logIn(request))
        .map(session -> new Session(session.token(), session.until()));
  }

  @Override
  public Outcome<String> logOut(Actor.Candidate candidate) {
    return Clients.asked(() -> as(candidate).logOut()).map(_ -> candidate.candidateId());
  }

  /** What one's own result answers, whoever has no session is not told. */
  @Override
  public boolean isLoggedIn(Actor.Candidate candidate) {
    try {
      var told = clients.as(candidate, EnglishResultClient.class).result();
      return told.candidateId().equals(candidate.candidateId());
    } catch (ProblemAnswered answered) {
      if (answered.problem().code().equals("token-not-valid")) {
        return false;
      }
      throw answered;
    }
  }

  @Override
  public Outcome<String> askForLink(Actor by, String candidateId) {
    var request = new ResultsOnlineClient.Link(candidateId);
    return Clients.asked(() -> as(by).askForLink(request)).map(_ -> candidateId);
  }

  @Override
  public Outcome<String> setPassword(Actor by, String token, String password) {
    var request = new ResultsOnlineClient.Password(token, password);
    return Clients.asked(() -> as(by).setPassword(request)).map(_ -> token);
  }

  @Override
  public List<Letter> mail(String address, int atLeast) {
    return application.mails().to(address, atLeast).stream()
        .map(mail -> PrintedMail.letter(mail.subject(), mail.text()))
        .toList();
  }

  private ResultsOnlineClient as(Actor by) {
    return clients.as(by, ResultsOnlineClient.class);
  }
}
