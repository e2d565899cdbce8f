package org.examcycle.rest.result.english;

import java.nio.charset.StandardCharsets;
import org.examcycle.application.result.english.ReadMyResult;
import org.examcycle.application.result.english.ReadMyStatement;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A candidate's own result and statement. */
@RestController
@RequestMapping("/v1/results-online")
class MyResultController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ReadMyResult readMyResult;
  private final ReadMyStatement readMyStatement;
  private final StatementHtml pages;
  private final Answers answers;

  MyResultController(
      ReadMyResult readMyResult,
      ReadMyStatement readMyStatement,
      StatementHtml pages,
      Answers answers) {
    this.readMyResult = readMyResult;
    this.readMyStatement = readMyStatement;
    this.pages = pages;
    this.answers = answers;
  }

  @GetMapping("/result")
  ResponseEntity<ResultBody> result(Call call) {
    return answers.ok(readMyResult.handle(call, new ReadMyResult.Question()), ResultBody::of);
  }

  /**
   * With {@code Accept: text/html} the same as a page to look at, print and keep. There are no
   * cookies, so a browser cannot be sent here by a link: a front end fetches the page with the
   * session's token and shows it in a frame ({@code srcdoc}), or offers it as a file to keep.
   */
  @GetMapping(path = "/statement", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StatementBody> statement(Call call) {
    return answers.ok(
        readMyStatement.handle(call, new ReadMyStatement.Question()), StatementBody::of);
  }

  /** The page carries a policy of its own: it loads nothing and is framed by nobody. */
  @GetMapping(path = "/statement", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> statementPage(Call call) {
    return answers.answer(
        readMyStatement.handle(call, new ReadMyStatement.Question()),
        statement ->
            ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", pages.contentSecurityPolicy())
                .body(pages.render(statement)));
  }
}
