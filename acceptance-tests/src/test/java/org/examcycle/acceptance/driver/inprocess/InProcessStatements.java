package org.examcycle.acceptance.driver.inprocess;

import java.time.ZoneId;
import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.StatementDriver;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.entry.EnteredComponent;
import org.examcycle.application.entry.EnteredSyllabus;
import org.examcycle.application.entry.IssueStatementOfEntry;
import org.examcycle.application.entry.ListStatementsOfEntry;
import org.examcycle.application.entry.ReadStatementOfEntry;
import org.examcycle.application.entry.StatementOfEntry;

@PerScenario
class InProcessStatements implements StatementDriver {

  private final Calls calls;
  private final IssueStatementOfEntry issueStatement;
  private final ListStatementsOfEntry listStatements;
  private final ReadStatementOfEntry readStatement;

  InProcessStatements(
      Calls calls,
      IssueStatementOfEntry issueStatement,
      ListStatementsOfEntry listStatements,
      ReadStatementOfEntry readStatement) {
    this.calls = calls;
    this.issueStatement = issueStatement;
    this.listStatements = listStatements;
    this.readStatement = readStatement;
  }

  @Override
  public Outcome<Integer> issue(Actor by, CandidateDriver.Key candidate) {
    var command = new IssueStatementOfEntry.Command(InProcessCandidates.key(candidate));
    return calls.ask(issueStatement, by, command).map(IssueStatementOfEntry.Issued::edition);
  }

  @Override
  public Outcome<List<Integer>> editions(Actor by, CandidateDriver.Key candidate) {
    return calls
        .ask(listStatements, by, InProcessCandidates.key(candidate))
        .map(issues -> issues.stream().map(Issue::edition).toList());
  }

  @Override
  public Outcome<Statement> statement(Actor by, CandidateDriver.Key candidate, int edition) {
    return read(by, candidate, edition).map(InProcessStatements::statement);
  }

  @Override
  public Outcome<Prints> prints(Actor by, CandidateDriver.Key candidate, int edition) {
    return read(by, candidate, edition)
        .map(IssuedDocument::printed)
        .map(printed -> new Prints(printed.page().sha256(), printed.pdf().sha256()));
  }

  private Outcome<IssuedDocument<StatementOfEntry>> read(
      Actor by, CandidateDriver.Key candidate, int edition) {
    return calls.ask(
        readStatement,
        by,
        new ReadStatementOfEntry.Question(InProcessCandidates.key(candidate), edition));
  }

  private static Statement statement(IssuedDocument<StatementOfEntry> document) {
    var says = document.says();
    return new Statement(
        says.name().original(),
        says.name().latin(),
        says.dateOfBirth(),
        says.status().name(),
        says.syllabuses().stream().map(each -> subject(each, says.timeZone())).toList(),
        document.printed().page().sha256(),
        document.printed().pdf().sha256());
  }

  private static Subject subject(EnteredSyllabus entered, ZoneId zone) {
    return new Subject(
        entered.option().syllabus().value(),
        entered.title(),
        entered.regulators(),
        entered.kind().name(),
        entered.components().stream().map(each -> paper(each, zone)).toList());
  }

  private static Paper paper(EnteredComponent entered, ZoneId zone) {
    return new Paper(
        entered.component().value(),
        entered
            .sat()
            .map(
                sat ->
                    new Sat(
                        sat.date(),
                        sat.session().name(),
                        sat.keyTime(),
                        sat.keyTime().atZone(zone).toLocalTime(),
                        sat.at().atZone(zone).toLocalDateTime())));
  }
}
