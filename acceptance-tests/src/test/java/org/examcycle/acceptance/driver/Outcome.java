package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.function.Function;

/**
 * What came of asking: what is seen, or every rule that refused.
 *
 * @param <T> what is seen
 */
public sealed interface Outcome<T> {

  record Granted<T>(T value) implements Outcome<T> {}

  record Refused<T>(List<RefusedBy> reasons) implements Outcome<T> {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  static <T> Outcome<T> granted(T value) {
    return new Granted<>(value);
  }

  static <T> Outcome<T> refused(List<RefusedBy> reasons) {
    return new Refused<>(reasons);
  }

  default <U> Outcome<U> map(Function<T, U> mapper) {
    return switch (this) {
      case Granted<T>(var value) -> granted(mapper.apply(value));
      case Refused<T>(var reasons) -> refused(reasons);
    };
  }

  default boolean isGranted() {
    return this instanceof Granted;
  }

  /**
   * What is seen.
   *
   * @throws AssertionError if it was refused, saying by what
   */
  default T seen() {
    return switch (this) {
      case Granted<T>(var value) -> value;
      case Refused<T>(var reasons) -> throw new AssertionError("was refused: " + reasons);
    };
  }

  /**
   * Every reason of the refusal.
   *
   * @throws AssertionError if it was granted
   */
  default List<RefusedBy> reasons() {
    return switch (this) {
      case Granted<T>(var value) -> throw new AssertionError("was granted: " + value);
      case Refused<T>(var reasons) -> reasons;
    };
  }

  /**
   * The reason with this code.
   *
   * @throws AssertionError if there is none
   */
  default RefusedBy reason(String code) {
    return reasons().stream()
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " among " + reasons()));
  }

  /** Whether it does not exist for the one who asked, or not at all. */
  default boolean isHidden() {
    return this instanceof Refused<T>(var reasons)
        && reasons.stream().map(RefusedBy::code).toList().equals(List.of("not-found"));
  }
}
