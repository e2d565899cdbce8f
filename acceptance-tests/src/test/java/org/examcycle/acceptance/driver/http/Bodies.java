package org.examcycle.acceptance.driver.http;

import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** Bodies of answers whose headers matter too. */
final class Bodies {

  private Bodies() {}

  static <T> T of(ResponseEntity<T> answer) {
    return Objects.requireNonNull(answer.getBody(), "an answer without body");
  }
}
