package org.examcycle.application.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.rule.RuleId;

/**
 * One line of the history as it is told (COM-QUA-01).
 *
 * @param at when the request reached the board
 * @param caller issuer and subject, or the job; never a name
 * @param onBehalfOf whom the caller said to act for
 * @param operation by which it was done
 * @param what in the past tense: {@code made}, {@code changed}
 * @param before ids, numbers and references before
 * @param after the same after
 * @param rules it was decided under
 * @param person of whom the line holds personal values, if it does
 */
public record RecordedChange(
    Instant at,
    String caller,
    Optional<String> onBehalfOf,
    String operation,
    String what,
    Map<String, String> before,
    Map<String, String> after,
    List<RuleId> rules,
    Optional<UUID> person,
    Personal personal) {

  /**
   * Names, birth dates and reasons, which are sealed.
   *
   * @param values none unless they are shown
   */
  public record Personal(State state, Map<String, String> values) {

    /** What became of them. */
    public enum State {
      /** The line holds none. */
      NONE,
      /** Whoever asks is not shown them. */
      WITHHELD,
      SHOWN,
      /** They were made unreadable for good (COM-PRV-07). */
      ERASED
    }

    public Personal {
      values = Map.copyOf(values);
    }

    public static Personal of(State state) {
      return new Personal(state, Map.of());
    }

    public static Personal shown(Map<String, String> values) {
      return new Personal(State.SHOWN, values);
    }
  }

  public RecordedChange {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    rules = List.copyOf(rules);
  }
}
