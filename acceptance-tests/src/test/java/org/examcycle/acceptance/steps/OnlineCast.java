package org.examcycle.acceptance.steps;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultsOnlineDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Registration;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Session;
import org.examcycle.acceptance.driver.SittingDriver.Confirmation;

/** The candidates of a scenario at results online: numbers, addresses, passwords. */
@PerScenario
public class OnlineCast {

  static final String PASSWORD = "a password that Amira chose";

  private final FreshCodes codes;
  private final SittingCast sittings;
  private final ResultsOnlineDriver online;
  private final Map<String, String> passwords = new HashMap<>();
  private final Map<String, Confirmation> kept = new HashMap<>();
  private final Map<String, Confirmation> old = new HashMap<>();
  private String last = "Amira";

  OnlineCast(FreshCodes codes, SittingCast sittings, ResultsOnlineDriver online) {
    this.codes = codes;
    this.sittings = sittings;
    this.online = online;
  }

  /** Somebody at a computer of her or his own. */
  static Actor at(String name) {
    return new Actor.Anybody(name);
  }

  String address(String name) {
    return codes.other("mail", name).toLowerCase(Locale.ROOT) + "@example.org";
  }

  /** Whoever did something here last: she or he. */
  String last() {
    return last;
  }

  /** The newest Confirmation of Entry; the one in hand where there is none any more. */
  Confirmation confirmation(String name) {
    var inHand = kept.get(name);
    return inHand == null ? sittings.confirmation(name) : inHand;
  }

  /** Whatever becomes of the entry, somebody has this Confirmation in hand. */
  void keep(String name) {
    kept.put(name, sittings.confirmation(name));
  }

  /** The Confirmation is about to be replaced by another. */
  void putAway(String name) {
    old.put(name, sittings.confirmation(name));
  }

  /** The Confirmation before the newest. */
  Confirmation old(String name) {
    return Objects.requireNonNull(old.get(name), name + " has one Confirmation of Entry alone");
  }

  /** What somebody registers with who has the newest Confirmation of Entry. */
  Registration registration(String name, String password) {
    return registration(name, confirmation(name), password);
  }

  Registration registration(String name, Confirmation confirmation, String password) {
    return new Registration(
        confirmation.candidateId(),
        confirmation.secretNumber(),
        SittingCast.BORN,
        address(name),
        password);
  }

  Outcome<String> register(Actor by, Registration registration) {
    var registered = online.register(by, registration);
    if (registered.isGranted()) {
      passwords.put(registration.candidateId(), registration.password());
    }
    return registered;
  }

  Outcome<String> register(String name) {
    last = name;
    return register(at(name), registration(name, PASSWORD));
  }

  /** The password that works; empty while there is no account. */
  String password(String name) {
    return passwords.getOrDefault(sittings.entry(name).candidateId(), "");
  }

  void hasChosen(String name, String password) {
    passwords.put(sittings.entry(name).candidateId(), password);
  }

  Outcome<Session> logIn(String name, String password) {
    last = name;
    return online.logIn(at(name), sittings.entry(name).candidateId(), password);
  }

  /** The candidate, logged in just now; registered, if need be. */
  Actor.Candidate candidate(String name) {
    if (password(name).isEmpty()) {
      register(name).seen();
    }
    var session = logIn(name, password(name)).seen();
    return new Actor.Candidate(sittings.entry(name).candidateId(), session.token());
  }
}
