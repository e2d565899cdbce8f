package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.PagesDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Registration;

/** The pages of the booted application. */
@PerScenario
class InABrowser implements PagesDriver, AutoCloseable {

  private static final String RESULTS = "/results-online";

  private final BootedApplication application;
  private final Browser browser;

  InABrowser(BootedApplication application, Clients clients) {
    this.application = application;
    this.browser = new Browser(clients.newAddress());
  }

  @Override
  public String openResults() {
    return open(RESULTS);
  }

  private String open(String path) {
    browser.open(application.address() + path);
    return read();
  }

  @Override
  public String register(Registration registration) {
    open(RESULTS);
    browser.press("Register, if you have not yet");
    browser.fill(
        Map.of(
            "Candidate ID", registration.candidateId(),
            "Secret number", registration.secretNumber(),
            "Date of birth", registration.dateOfBirth().toString(),
            "E-mail address", registration.email(),
            "Password", registration.password()));
    return press("Register");
  }

  @Override
  public String logIn(String candidateId, String password) {
    open(RESULTS);
    browser.fill(Map.of("Candidate ID", candidateId, "Password", password));
    return press("Log in");
  }

  @Override
  public String setPassword(String linkToken, String password) {
    open(RESULTS + "#password=" + linkToken);
    browser.fill(Map.of("New password", password));
    return press("Set the new password");
  }

  @Override
  public String logOut() {
    return press("Log out");
  }

  @Override
  public String statement() {
    press("Show the Statement of Results");
    return browser.framed();
  }

  @Override
  public String verify(String candidateId, String secretNumber) {
    open("/verification");
    browser.fill(Map.of("Candidate ID", candidateId, "Secret number", secretNumber));
    return press("Verify");
  }

  @Override
  public String held() {
    return browser.markup();
  }

  @Override
  public List<String> addresses() {
    return browser.addresses();
  }

  private String press(String button) {
    browser.press(button);
    return read();
  }

  /** What the browser has asked for belongs to none of the exchanges that are recorded. */
  private String read() {
    application.takeUseCases();
    return browser.text();
  }

  @Override
  public void close() {
    browser.close();
  }
}
