package org.examcycle.application.verification;

import java.util.Optional;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.entry.english.SecretKeys;
import org.examcycle.application.result.english.ExamRecord;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.result.online.Guesses;
import org.examcycle.application.result.online.Guesses.Guess;
import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.application.result.online.SecretNumbers;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.verification.PhotoTold;
import org.examcycle.domain.verification.VerificationAnswer;
import org.examcycle.domain.verification.VerificationAnswer.Sat;

@UseCaseService
final class VerifyResultService implements VerifyResult {

  private final SecretNumbers secrets;
  private final ExamRecords records;
  private final VerifiableRows verifiable;
  private final Guesses guesses;
  private final Demonstration demonstration;
  private final Transactions transactions;

  VerifyResultService(
      ExamRecords records,
      SecretKeys keys,
      VerifiableRows verifiable,
      Demonstration demonstration,
      OnlineSettings.Source settings,
      Attempts attempts,
      Transactions transactions,
      Ids ids) {
    this.secrets = new SecretNumbers(keys.keyring());
    this.records = records;
    this.verifiable = verifiable;
    this.demonstration = demonstration;
    this.guesses = new Guesses(attempts, transactions, ids, settings);
    this.transactions = transactions;
  }

  @Override
  public Decision<Verification> handle(Call call, Question question) {
    return switch (guesses.count(call, Kind.NUMBERS, question.candidate())) {
      case Guess.OneTooMany(var refusal) -> Decision.refused(refusal);
      case Guess.Counted guess -> verify(call, question, guess);
    };
  }

  /** Unknown ID and wrong secret number take one time: as much is asked and worked out for both. */
  private Decision<Verification> verify(Call call, Question question, Guess.Counted guess) {
    var record = records.find(question.candidate());
    var matches = secrets.match(record.map(ExamRecord::entry), question.secret());
    if (record.isEmpty() || !matches) {
      return Decision.granted(new Verification(new VerificationAnswer.NoMatch(), Optional.empty()));
    }
    transactions.apart(
        () -> {
          guesses.forgive(guess);
          return guess;
        });
    return answer(call, record.get());
  }

  private Decision<Verification> answer(Call call, ExamRecord record) {
    var sitting = record.entry().sitting().examDate();
    var answer =
        VerificationAnswer.matching(
            new Sat(sitting.exam(), sitting.date(), record.window()),
            verifiable.all(),
            record.releases(),
            call.arrivedAt());
    return switch (answer) {
      case VerificationAnswer.NoMatch _,
          VerificationAnswer.ContactBoard _,
          VerificationAnswer.NothingAtPresent _ ->
          Decision.granted(new Verification(answer, Optional.empty()));
      case VerificationAnswer.Withdrawn _,
          VerificationAnswer.NoResult _,
          VerificationAnswer.Verified _ ->
          Decision.granted(new Verification(answer, Optional.of(about(record))))
              .showing(record.disclosure("result"));
    };
  }

  private Verification.About about(ExamRecord record) {
    return new Verification.About(
        record.entry().candidate().name(),
        record.examName(),
        record.entry().sitting().examDate().date(),
        PhotoTold.of(record.entry()),
        demonstration.isOne());
  }
}
