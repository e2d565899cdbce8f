package org.examcycle.rest.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.verification.MakeVerifiable;
import org.examcycle.application.verification.VerifyResult;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.entry.english.SecretNumber;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Verification by numbers: free of charge, without a token or with an organisation's. */
@RestController
class VerificationController {

  /** The numbers are in the body, never in an address that is logged. */
  record VerificationRequest(
      @NotNull @Pattern(regexp = "[A-Z0-9]{9}") String candidateId,
      @NotNull @Pattern(regexp = "[0-9]{4}") String secretNumber) {
    @Override
    public String toString() {
      return "VerificationRequest";
    }
  }

  /**
   * @param toSitting the last exam day; absent: until further notice
   */
  record VerifiableRequest(
      @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,11}") String exam,
      @NotNull LocalDate fromSitting,
      Optional<LocalDate> toSitting) {}

  record VerifiableBody(String exam) {}

  private final VerifyResult verifyResult;
  private final MakeVerifiable makeVerifiable;
  private final Answers answers;

  VerificationController(
      VerifyResult verifyResult, MakeVerifiable makeVerifiable, Answers answers) {
    this.verifyResult = verifyResult;
    this.makeVerifiable = makeVerifiable;
    this.answers = answers;
  }

  @PostMapping("/v1/verifications")
  ResponseEntity<VerificationBody> verify(
      Call call, @Valid @RequestBody VerificationRequest request) {
    var question =
        new VerifyResult.Question(
            CandidateId.of(request.candidateId()), new SecretNumber(request.secretNumber()));
    return answers.ok(verifyResult.handle(call, question), VerificationBody::of);
  }

  @PostMapping("/v1/verifiable-exams")
  ResponseEntity<VerifiableBody> makeVerifiable(
      Call call, @Valid @RequestBody VerifiableRequest request) {
    var command =
        new MakeVerifiable.Command(
            ExamCode.of(request.exam()), request.fromSitting(), request.toSitting());
    return answers.created(
        makeVerifiable.handle(call, command),
        made -> URI.create("/v1/verifiable-exams/" + made.exam()),
        made -> new VerifiableBody(made.exam().value()));
  }
}
