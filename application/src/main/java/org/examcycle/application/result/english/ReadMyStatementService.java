package org.examcycle.application.result.english;

import java.util.Optional;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CandidateSelf;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.RowSetVersions;
import org.examcycle.domain.result.english.CertificatedBand;
import org.examcycle.domain.result.english.ResultAnswer;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadMyStatementService implements ReadMyStatement {

  private final ExamRecords records;
  private final EnglishExams exams;
  private final Demonstration demonstration;

  ReadMyStatementService(ExamRecords records, EnglishExams exams, Demonstration demonstration) {
    this.records = records;
    this.exams = exams;
    this.demonstration = demonstration;
  }

  @Override
  public Decision<Statement> handle(Call call, Question question) {
    if (call.caller() instanceof CandidateSelf(var candidate)) {
      var record = records.find(candidate);
      var statement = record.flatMap(found -> statement(call, found));
      if (record.isPresent() && statement.isPresent()) {
        return Decision.granted(statement.get()).showing(record.get().disclosure("statement"));
      }
    }
    return Decision.refused(new AccessRefusal.NotFound());
  }

  private Optional<Statement> statement(Call call, ExamRecord record) {
    return record.answerAt(call.arrivedAt()) instanceof ResultAnswer.Result(var result)
        ? rows(record).map(rows -> statement(record, result, rows))
        : Optional.empty();
  }

  /** Those that decided the result, whatever is in force by now. */
  private Optional<AwardRows> rows(ExamRecord record) {
    var examDate = record.entry().sitting().examDate();
    return record
        .releases()
        .current()
        .map(release -> RowSetVersions.of(examDate.exam(), release.decidedBy()))
        .flatMap(versions -> exams.rowsOf(versions, examDate.date()));
  }

  private Statement statement(ExamRecord record, ExamOutcome.Result result, AwardRows rows) {
    var achievement = result.achievement();
    return new Statement(
        record.entry().candidateId(),
        record.entry().candidate().name(),
        record.entry().sitting(),
        record.examName(),
        achievement.printedResult(),
        achievement.shownOverall(),
        achievement.certifiedLevel(),
        achievement.frameworkTitle(),
        result.components(),
        result.endorsed(),
        rows.scale().levels(),
        CertificatedBand.of(rows),
        rows.exam().bands().floor(),
        rows.exam().bands().max(),
        demonstration.isOne());
  }
}
