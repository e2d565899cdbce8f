package org.examcycle.rest.result.online;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.examcycle.application.result.online.AskForPasswordReset;
import org.examcycle.application.result.online.RegisterForResults;
import org.examcycle.application.result.online.ResetPassword;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SecretNumber;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registering for results online, and a new password. */
@RestController
@RequestMapping("/v1/results-online")
class AccountController {

  private static final URI LOG_IN = URI.create("/v1/results-online/sessions");

  record RegistrationRequest(
      @NotNull @Pattern(regexp = "[A-Z0-9]{9}") String candidateId,
      @NotNull @Pattern(regexp = "[0-9]{4}") String secretNumber,
      @NotNull LocalDate dateOfBirth,
      @NotNull @Size(max = 254) String email,
      @NotNull @Size(max = 1000) String password) {
    @Override
    public String toString() {
      return "RegistrationRequest";
    }
  }

  record RegistrationBody(String candidateId) {}

  record LinkRequest(@NotNull @Pattern(regexp = "[A-Z0-9]{9}") String candidateId) {}

  /**
   * @param token out of the link that was mailed
   */
  record PasswordRequest(
      @NotNull @Size(max = 200) String token, @NotNull @Size(max = 1000) String password) {
    @Override
    public String toString() {
      return "PasswordRequest";
    }
  }

  private static final Flaw NO_ADDRESS =
      Flaw.body("/email", "wrong-form").expecting(Map.of("regexp", EmailAddress.FORM.pattern()));

  private final RegisterForResults registerForResults;
  private final AskForPasswordReset askForPasswordReset;
  private final ResetPassword resetPassword;
  private final Answers answers;

  AccountController(
      RegisterForResults registerForResults,
      AskForPasswordReset askForPasswordReset,
      ResetPassword resetPassword,
      Answers answers) {
    this.registerForResults = registerForResults;
    this.askForPasswordReset = askForPasswordReset;
    this.resetPassword = resetPassword;
    this.answers = answers;
  }

  @PostMapping("/registrations")
  ResponseEntity<RegistrationBody> register(
      Call call, @Valid @RequestBody RegistrationRequest request) {
    return answers.created(
        registerForResults.handle(call, command(request)),
        _ -> LOG_IN,
        registered -> new RegistrationBody(registered.candidate().value()));
  }

  private static RegisterForResults.Command command(RegistrationRequest request) {
    return new RegisterForResults.Command(
        CandidateId.of(request.candidateId()),
        new SecretNumber(request.secretNumber()),
        request.dateOfBirth(),
        EmailAddress.parse(request.email()).orElseThrow(() -> Malformed.body(NO_ADDRESS)),
        request.password());
  }

  /** The same answer for every ID. */
  @PostMapping("/password-links")
  ResponseEntity<Void> askForLink(Call call, @Valid @RequestBody LinkRequest request) {
    var asked =
        askForPasswordReset.handle(
            call, new AskForPasswordReset.Command(CandidateId.of(request.candidateId())));
    return answers.answer(asked, _ -> ResponseEntity.status(HttpStatus.ACCEPTED).build());
  }

  @PostMapping("/passwords")
  ResponseEntity<Void> resetPassword(Call call, @Valid @RequestBody PasswordRequest request) {
    return answers.noContent(
        resetPassword.handle(call, new ResetPassword.Command(request.token(), request.password())));
  }
}
