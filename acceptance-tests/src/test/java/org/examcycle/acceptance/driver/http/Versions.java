package org.examcycle.acceptance.driver.http;

import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** Versions as entity tags. */
final class Versions {

  private Versions() {}

  static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** The version that the answer tells in its {@code ETag}. */
  static long of(ResponseEntity<?> answer) {
    var tag = Objects.requireNonNull(answer.getHeaders().getETag(), "an answer without ETag");
    return Long.parseLong(tag.replace("\"", ""));
  }
}
