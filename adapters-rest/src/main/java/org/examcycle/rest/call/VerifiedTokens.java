package org.examcycle.rest.call;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.usecase.Caller;

/** The tokens last verified, by their hash, until their time is up. */
final class VerifiedTokens {

  private record Verified(Caller caller, Instant until) {}

  private final Map<String, Verified> kept;

  VerifiedTokens(int most) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<Caller> find(String hash, Instant at) {
    var found = kept.get(hash);
    if (found == null) {
      return Optional.empty();
    }
    if (!at.isBefore(found.until())) {
      kept.remove(hash);
      return Optional.empty();
    }
    return Optional.of(found.caller());
  }

  synchronized void keep(String hash, Caller caller, Instant until) {
    kept.put(hash, new Verified(caller, until));
  }
}
