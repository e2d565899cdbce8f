package org.examcycle.rest.problem;

import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.examcycle.rest.call.BodyUnread;
import org.examcycle.rest.call.BodyUnread.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in one line that a request was left: callers go away, are cut off for being slow or when
 * the application stops. None of it is a fault of ours, so none of it is an error.
 */
final class Partings {

  private static final Logger LOG = LoggerFactory.getLogger(Partings.class);

  private Partings() {}

  static void note(BodyUnread body) {
    switch (body.why()) {
      case Why.SenderGone _ -> LOG.info("a caller was gone before its request was whole");
      case Why.TooSlow _ -> LOG.info("a request was given up: its body came too slowly");
      case Why.TooMany _ -> LOG.warn("a request was turned away: too many bodies are in hand");
      case Why.NoRoom _ ->
          LOG.warn(
              "a request was turned away: no room for its body: {}",
              String.valueOf(body.getCause()));
      case Why.TooLarge _, Why.SenderUnknown _ -> {}
    }
  }

  /** Notes it if the caller was gone when it should be answered. */
  static boolean isBehind(Throwable thrown) {
    var isGone =
        Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .limit(20)
            .anyMatch(ClientAbortException.class::isInstance);
    if (isGone) {
      LOG.info("a caller was gone before it was answered");
    }
    return isGone;
  }
}
