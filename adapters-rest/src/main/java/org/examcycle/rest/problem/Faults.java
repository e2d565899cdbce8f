package org.examcycle.rest.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes a fault of ours in the log: what was thrown and where, but no message, because a message
 * may repeat what the caller sent. Messages are in the debug log.
 */
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private Faults() {}

  static void note(Throwable thrown) {
    LOG.error("a request failed: {}", described(thrown));
    LOG.debug("a request failed", thrown);
  }

  private static String described(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .map(
            cause ->
                Stream.of(cause.getStackTrace())
                    .limit(30)
                    .map(frame -> System.lineSeparator() + "\tat " + frame)
                    .collect(Collectors.joining("", cause.getClass().getName(), "")))
        .collect(Collectors.joining(System.lineSeparator() + "caused by "));
  }
}
