package org.examcycle.rest.result.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;

/** The style that stands in the page of every statement. */
public final class StatementStyle {

  private static final String TEXT = read("pages/statement.css");
  private static final String SOURCE = "'sha256-%s'".formatted(sha256(TEXT));

  private StatementStyle() {}

  static String text() {
    return TEXT;
  }

  /** By which a Content-Security-Policy allows it, and no other. */
  public static String source() {
    return SOURCE;
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
