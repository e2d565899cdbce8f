package org.examcycle.application.verification;

import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.domain.verification.VerifiableRow;
import org.examcycle.domain.verification.VerificationRefusal.ExamUnknown;
import org.examcycle.domain.verification.VerificationRefusal.LastSittingBeforeFirst;
import org.examcycle.domain.verification.VerificationRefusal.VerifiableAlready;

@UseCaseService
final class MakeVerifiableService implements MakeVerifiable {

  private final EnglishExams exams;
  private final VerifiableRows rows;

  MakeVerifiableService(EnglishExams exams, VerifiableRows rows) {
    this.exams = exams;
    this.rows = rows;
  }

  @Override
  public Decision<Made> handle(Call call, Command command) {
    if (exams.find(command.exam()).isEmpty()) {
      return Decision.refused(new ExamUnknown(command.exam()));
    }
    var from = command.fromSitting();
    if (command.toSitting().filter(from::isAfter).isPresent()) {
      return Decision.refused(new LastSittingBeforeFirst(from, command.toSitting().orElseThrow()));
    }
    var row = new VerifiableRow(command.exam(), from, command.toSitting());
    return rows.add(row)
        ? Decision.changed(
            new Made(command.exam()),
            Change.of("verifiable-exam", command.exam().value(), "made verifiable")
                .to("from", from)
                .to("to", command.toSitting().map(Object::toString).orElse(""))
                .under(RuleId.of("ENG-VER-02")))
        : Decision.refused(new VerifiableAlready(command.exam()));
  }
}
