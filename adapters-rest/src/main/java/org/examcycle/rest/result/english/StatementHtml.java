package org.examcycle.rest.result.english;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.examcycle.application.result.english.Statement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * A Statement of Results as one page that can be kept: style and drawing are in it, and nothing is
 * loaded from anywhere. The template escapes whatever it prints.
 */
@Component
final class StatementHtml {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, StatementHtml.class.getClassLoader(), "org.examcycle.rest.page");
  private final String style = read("pages/statement.css");
  private final String contentSecurityPolicy =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(sha256(style));

  String render(Statement statement) {
    var output = new StringOutput();
    engine.render(
        "statement.jte", Map.of("page", StatementPage.of(statement), "style", style), output);
    return output.toString();
  }

  /** Lets the page's own style be used, and nothing else. */
  String contentSecurityPolicy() {
    return contentSecurityPolicy;
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
