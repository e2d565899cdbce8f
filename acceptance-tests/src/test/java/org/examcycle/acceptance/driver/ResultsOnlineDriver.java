package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Results online: registering, logging in, a new password, and the mail that candidates get. */
public interface ResultsOnlineDriver {

  /** Answers the Candidate ID that was registered. */
  Outcome<String> register(Actor by, Registration registration);

  Outcome<Session> logIn(Actor by, String candidateId, String password);

  /** Ends the session of the candidate who asks; answers the Candidate ID. */
  Outcome<String> logOut(Actor.Candidate candidate);

  /** Whether the session of this candidate is good. */
  boolean isLoggedIn(Actor.Candidate candidate);

  /** Asks for a link to a new password; answers the Candidate ID as it was asked for. */
  Outcome<String> askForLink(Actor by, String candidateId);

  /** Sets a new password by the token of a link; answers that token. */
  Outcome<String> setPassword(Actor by, String token, String password);

  /** The mails that have reached this address, once as many as these have; the first first. */
  List<Letter> mail(String address, int atLeast);

  record Registration(
      String candidateId,
      String secretNumber,
      LocalDate dateOfBirth,
      String email,
      String password) {

    /** Secrets stay out of reports. */
    @Override
    public String toString() {
      return "Registration[" + candidateId + "]";
    }
  }

  record Session(String token, Instant until) {

    /** The token opens a door. */
    @Override
    public String toString() {
      return "Session until " + until;
    }
  }

  /**
   * @param about {@code RESULT_OUT} or {@code NEW_PASSWORD}
   * @param token of the link to a new password
   * @param text all that it says
   */
  record Letter(String about, Optional<String> token, String text) {}
}
