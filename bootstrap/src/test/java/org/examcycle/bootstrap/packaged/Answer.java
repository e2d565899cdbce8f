package org.examcycle.bootstrap.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * What became of a request.
 *
 * @param status 0 when there was no answer
 * @param complaint what is wrong with it, empty when nothing is
 */
record Answer(Instant asked, Duration took, int status, String complaint) {

  private static final int UNAVAILABLE = 503;

  static Answer of(Instant asked, HttpResponse<String> answer) {
    var complaint =
        switch (answer.statusCode()) {
          case 200, 201 -> "";
          case UNAVAILABLE ->
              answer.headers().firstValue("Retry-After").isPresent() ? "" : "when to come again?";
          default -> answer.body();
        };
    return new Answer(asked, since(asked), answer.statusCode(), complaint);
  }

  static Answer none(Instant asked, IOException why) {
    return new Answer(asked, since(asked), 0, why.toString());
  }

  private static Duration since(Instant asked) {
    return Duration.between(asked, Instant.now());
  }

  boolean isGood() {
    return status == 200 || status == 201;
  }

  boolean isUnavailable() {
    return status == UNAVAILABLE;
  }
}
