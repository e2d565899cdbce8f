package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Accounts and sessions of candidates. */
@HttpExchange("/v1/results-online")
interface ResultsOnlineClient {

  @PostExchange("/registrations")
  Registered register(@RequestBody Registration registration);

  @PostExchange("/sessions")
  Session logIn(@RequestBody LogIn logIn);

  @DeleteExchange("/sessions/current")
  ResponseEntity<Void> logOut();

  @PostExchange("/password-links")
  ResponseEntity<Void> askForLink(@RequestBody Link link);

  @PostExchange("/passwords")
  ResponseEntity<Void> setPassword(@RequestBody Password password);

  record Registration(
      String candidateId,
      String secretNumber,
      LocalDate dateOfBirth,
      String email,
      String password) {}

  record Registered(String candidateId) {}

  record LogIn(String candidateId, String password) {}

  record Session(String token, Instant until) {}

  record Link(String candidateId) {}

  record Password(String token, String password) {}
}
