package org.examcycle.domain.result;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * How much later than itself an Associate lets its centres see the results of a series
 * (INT-PRE-02).
 *
 * @param hours 0 to {@link #MOST}
 */
public record ResultDelay(int hours) {

  /** Two weeks. */
  public static final int MOST = 336;

  public static final ResultDelay NONE = new ResultDelay(0);

  public ResultDelay {
    if (hours < 0 || hours > MOST) {
      throw new IllegalArgumentException("results come no earlier, and not " + hours + " h later");
    }
  }

  /** Whether it is over, where results are out since that instant. */
  public boolean isOver(Instant since, Instant now) {
    return !now.isBefore(since.plus(Duration.ofHours(hours)));
  }

  /**
   * Why it is not put in the place of another. Once results are out nobody who may have seen them
   * is kept from them again: it can still be made shorter.
   */
  public Optional<ReleaseRefusal> refusalAfter(
      ResultDelay before, SeriesCode series, boolean resultsAreOut) {
    return resultsAreOut && hours > before.hours
        ? Optional.of(new ReleaseRefusal.ResultsDelayedTooLate(series))
        : Optional.empty();
  }
}
