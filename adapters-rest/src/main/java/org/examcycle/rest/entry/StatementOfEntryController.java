package org.examcycle.rest.entry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.examcycle.application.entry.IssueStatementOfEntry;
import org.examcycle.application.entry.IssueStatementOfEntry.Issued;
import org.examcycle.application.entry.ListStatementsOfEntry;
import org.examcycle.application.entry.ReadStatementOfEntry;
import org.examcycle.application.entry.ReadStatementOfEntry.Question;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.page.StoredPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A candidate's statements of entry, each as it was when it was issued (INT-ENT-14). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}/candidates/{number}/statements-of-entry")
class StatementOfEntryController {

  private final IssueStatementOfEntry issueStatement;
  private final ListStatementsOfEntry listStatements;
  private final ReadStatementOfEntry readStatement;
  private final Answers answers;

  StatementOfEntryController(
      IssueStatementOfEntry issueStatement,
      ListStatementsOfEntry listStatements,
      ReadStatementOfEntry readStatement,
      Answers answers) {
    this.issueStatement = issueStatement;
    this.listStatements = listStatements;
    this.readStatement = readStatement;
    this.answers = answers;
  }

  /** Asked again while nothing has changed it answers the edition that there is. */
  @PostMapping
  ResponseEntity<IssuedStatementBody> issueStatementOfEntry(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number) {
    var key = new CandidateKey(series, centre, number);
    return answers.created(
        issueStatement.handle(call, new IssueStatementOfEntry.Command(key)),
        StatementOfEntryController::location,
        issued -> new IssuedStatementBody(issued.edition()));
  }

  @GetMapping
  ResponseEntity<Listed<StatementEditionBody>> listStatementsOfEntry(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number) {
    var key = new CandidateKey(series, centre, number);
    return answers.list(
        listStatements.handle(call, key).map(issues -> new Slice<>(issues, Optional.empty())),
        StatementEditionBody::of);
  }

  /**
   * With {@code Accept: text/html} or {@code application/pdf} the document that was printed when
   * the edition was issued, always the same bytes: their SHA-256 stands here.
   */
  @GetMapping(path = "/{edition}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StatementOfEntryBody> readStatementOfEntry(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable int edition) {
    return answers.ok(
        readStatement.handle(call, question(series, centre, number, edition)),
        StatementOfEntryBody::of);
  }

  /** The page carries a policy of its own: it loads nothing and is framed by nobody. */
  @GetMapping(path = "/{edition}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> readStatementOfEntryPage(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable int edition) {
    return answers.answer(
        readStatement.handle(call, question(series, centre, number, edition)),
        document ->
            StoredPage.answer(
                new String(document.printed().page().bytes(), StandardCharsets.UTF_8)));
  }

  @GetMapping(path = "/{edition}", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> readStatementOfEntryPdf(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable int edition) {
    return answers.file(
        readStatement.handle(call, question(series, centre, number, edition)),
        MediaType.APPLICATION_PDF,
        "statement-of-entry-%s-%s-%s-%d.pdf".formatted(series, centre, number, edition),
        document -> document.printed().pdf().bytes());
  }

  private static Question question(
      SeriesCode series, CentreNumber centre, CandidateNumber number, int edition) {
    return new Question(new CandidateKey(series, centre, number), edition);
  }

  private static URI location(Issued issued) {
    var key = issued.candidate();
    return URI.create(
        "/v1/centres/%s/series/%s/candidates/%s/statements-of-entry/%d"
            .formatted(key.centre(), key.series(), key.number(), issued.edition()));
  }
}
