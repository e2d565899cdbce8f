package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What documents look like, on paper and on a screen. */
public final class Style {

  private static final String DOCUMENT = read("/style/document.css");

  private Style() {}

  /** To stand in the page itself, which loads nothing. */
  public static String document() {
    return DOCUMENT;
  }

  private static String read(String resource) {
    try (var file = Objects.requireNonNull(Style.class.getResourceAsStream(resource))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
