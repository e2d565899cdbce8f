package org.examcycle.rest.result.online;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.result.online.LogIn;
import org.examcycle.application.result.online.LogOut;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.call.SessionTokens;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out of results online. */
@RestController
@RequestMapping("/v1/results-online/sessions")
class SessionController {

  record LogInRequest(
      @NotNull @Pattern(regexp = "[A-Z0-9]{9}") String candidateId,
      @NotNull @Size(max = 1000) String password) {
    @Override
    public String toString() {
      return "LogInRequest";
    }
  }

  /**
   * @param token sent as bearer token from now on; shown this once
   * @param until when it is good no more
   */
  record SessionBody(String token, Instant until) {
    @Override
    public String toString() {
      return "SessionBody";
    }
  }

  private final LogIn logIn;
  private final LogOut logOut;
  private final Answers answers;

  SessionController(LogIn logIn, LogOut logOut, Answers answers) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<SessionBody> logIn(Call call, @Valid @RequestBody LogInRequest request) {
    var question = new LogIn.Question(CandidateId.of(request.candidateId()), request.password());
    return answers.answer(
        logIn.handle(call, question),
        session ->
            ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new SessionBody(SessionTokens.PREFIX + session.token(), session.until())));
  }

  /** Ends the session whose token is sent. */
  @DeleteMapping("/current")
  ResponseEntity<Void> logOut(
      Call call,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          Optional<String> authorization) {
    return answers.noContent(
        logOut.handle(
            call, new LogOut.Command(authorization.map(SessionController::token).orElse(""))));
  }

  private static String token(String authorization) {
    var start = authorization.indexOf(SessionTokens.PREFIX);
    return start < 0 ? "" : authorization.substring(start + SessionTokens.PREFIX.length()).strip();
  }
}
