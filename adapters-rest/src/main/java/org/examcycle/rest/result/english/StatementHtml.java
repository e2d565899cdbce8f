package org.examcycle.rest.result.english;

import java.util.Map;
import org.examcycle.application.result.english.Statement;
import org.examcycle.rest.page.Templates;
import org.springframework.stereotype.Component;

/**
 * A Statement of Results as one page that can be kept: style and drawing are in it, and nothing is
 * loaded from anywhere.
 */
@Component
final class StatementHtml {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(StatementStyle.source());

  String render(Statement statement) {
    return Templates.render(
        "statement", Map.of("page", StatementPage.of(statement), "style", StatementStyle.text()));
  }

  /** Lets the page's own style be used, and nothing else. */
  String contentSecurityPolicy() {
    return CONTENT_SECURITY_POLICY;
  }
}
