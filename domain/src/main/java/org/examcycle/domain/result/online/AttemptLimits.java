package org.examcycle.domain.result.online;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.quantity.Limit;

/**
 * How often numbers may be tried (ENG-ONL-02): four digits must not be guessable by trying.
 *
 * @param perId limits on one Candidate ID, by whomever it is tried
 * @param perCaller limits on one caller, whatever IDs it tries
 */
public record AttemptLimits(List<Limit> perId, List<Limit> perCaller) {

  public AttemptLimits {
    perId = List.copyOf(perId);
    perCaller = List.copyOf(perCaller);
    if (perId.isEmpty() || perCaller.isEmpty()) {
      throw new IllegalArgumentException("tries are limited per ID and per caller");
    }
  }

  /** The instant before which attempts count for no limit. */
  public Instant countsFrom(Instant now) {
    return Stream.concat(perId.stream(), perCaller.stream())
        .map(limit -> limit.countsFrom(now))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /**
   * Empty if one more may be made now.
   *
   * @param onId attempts on this ID
   * @param byCaller attempts by this caller
   */
  public Optional<TooManyAttempts> check(
      Collection<Instant> onId, Collection<Instant> byCaller, Instant now) {
    return Stream.concat(
            perId.stream().flatMap(limit -> limit.reached(onId, now).stream()),
            perCaller.stream().flatMap(limit -> limit.reached(byCaller, now).stream()))
        .max(Instant::compareTo)
        .map(TooManyAttempts::new);
  }
}
