package org.examcycle.rest.front;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.examcycle.application.document.AskWhetherDemonstration;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.page.Templates;
import org.examcycle.rest.result.english.StatementStyle;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages. They run their own scripts and speak to this server, and that is all. */
@RestController
class FrontController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final Caller PAGES = new Caller.Job("pages");

  private final AskWhetherDemonstration askWhetherDemonstration;

  FrontController(AskWhetherDemonstration askWhetherDemonstration) {
    this.askWhetherDemonstration = askWhetherDemonstration;
  }

  /**
   * The statement is shown in a frame, to which the policy of the page around it applies too: so
   * that one allows the statement's style.
   */
  @GetMapping("/results-online")
  ResponseEntity<String> resultsOnline(Call call) {
    return page(call, "results-online", "'self' " + StatementStyle.source());
  }

  @GetMapping("/verification")
  ResponseEntity<String> verification(Call call) {
    return page(call, "verification", "'self'");
  }

  private ResponseEntity<String> page(Call call, String template, String styles) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", policy(styles))
        .body(Templates.render(template, Map.of("demonstration", isDemonstration(call))));
  }

  private static String policy(String styles) {
    return "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; style-src "
        + styles
        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  /** Asked by the page itself, whoever opens it. */
  private boolean isDemonstration(Call call) {
    return askWhetherDemonstration
        .handle(
            Call.by(PAGES, call.arrivedAt(), call.requestId()),
            new AskWhetherDemonstration.Question())
        .ifGranted()
        .orElseThrow();
  }
}
