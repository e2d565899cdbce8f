package org.examcycle.acceptance.driver.inprocess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.VerificationDriver;
import org.examcycle.application.verification.MakeVerifiable;
import org.examcycle.application.verification.Verification;
import org.examcycle.application.verification.VerifyResult;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.entry.english.SecretNumber;
import org.examcycle.domain.result.english.Releases.Superseded;
import org.examcycle.domain.verification.PhotoTold;
import org.examcycle.domain.verification.VerificationAnswer;

@PerScenario
class InProcessVerification implements VerificationDriver {

  private final Calls calls;
  private final VerifyResult verifyResult;
  private final MakeVerifiable makeVerifiable;

  InProcessVerification(Calls calls, VerifyResult verifyResult, MakeVerifiable makeVerifiable) {
    this.calls = calls;
    this.verifyResult = verifyResult;
    this.makeVerifiable = makeVerifiable;
  }

  @Override
  public Outcome<Checked> verify(Actor by, String candidateId, String secretNumber) {
    var question =
        new VerifyResult.Question(CandidateId.of(candidateId), new SecretNumber(secretNumber));
    return calls.ask(verifyResult, by, question).map(InProcessVerification::checked);
  }

  @Override
  public Outcome<String> makeVerifiable(
      Actor by, String exam, LocalDate from, Optional<LocalDate> to) {
    return calls
        .ask(makeVerifiable, by, new MakeVerifiable.Command(ExamCode.of(exam), from, to))
        .map(made -> made.exam().value());
  }

  private static Checked checked(Verification verification) {
    return switch (verification.answer()) {
      case VerificationAnswer.NoMatch _ -> bare("NO_MATCH", "CENTRE", "BOARD");
      case VerificationAnswer.ContactBoard _ -> bare("CONTACT_BOARD", "BOARD");
      case VerificationAnswer.NothingAtPresent _ -> bare("NOTHING_AT_PRESENT");
      case VerificationAnswer.Withdrawn _ -> about("WITHDRAWN", "WITHDRAWN", verification);
      case VerificationAnswer.NoResult _ -> about("NO_RESULT", "VALID", verification);
      case VerificationAnswer.Verified _ -> about("VERIFIED", "VALID", verification);
    };
  }

  private static Checked bare(String answer, String... ask) {
    return new Checked(
        answer,
        List.of(ask),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Checked about(String answer, String standing, Verification verification) {
    var about = verification.about().orElseThrow();
    var told = verification.answer();
    return new Checked(
        answer,
        List.of(),
        Optional.of(standing),
        Optional.of(about.name().latin()),
        Optional.of(about.examName()),
        Optional.of(about.examDay()),
        told instanceof VerificationAnswer.Verified(var result, var _)
            ? Optional.of(EnglishResults.seen(result))
            : Optional.empty(),
        told instanceof VerificationAnswer.NoResult(var absence, var _)
            ? Optional.of(absence.name())
            : Optional.empty(),
        told instanceof VerificationAnswer.Withdrawn(var since)
            ? Optional.of(since)
            : Optional.empty(),
        about.photo().map(PhotoTold::name),
        earlier(told).stream()
            .map(old -> new Earlier(old.since(), EnglishResults.seen(old.result())))
            .toList());
  }

  private static List<Superseded> earlier(VerificationAnswer answer) {
    return switch (answer) {
      case VerificationAnswer.Verified(var _, var earlier) -> earlier;
      case VerificationAnswer.NoResult(var _, var earlier) -> earlier;
      case VerificationAnswer.NoMatch _,
          VerificationAnswer.ContactBoard _,
          VerificationAnswer.NothingAtPresent _,
          VerificationAnswer.Withdrawn _ ->
          List.of();
    };
  }
}
