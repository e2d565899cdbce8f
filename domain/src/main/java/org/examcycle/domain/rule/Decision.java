package org.examcycle.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to a request: granted with a value, or refused with every reason.
 *
 * @param <T> what was asked for
 */
public sealed interface Decision<T> {

  /**
   * @param changes what was altered, for the history (COM-QUA-01); empty when only read
   * @param disclosures whose records the answer shows (COM-PRV-01)
   */
  record Granted<T>(T value, List<Change> changes, List<Disclosure> disclosures)
      implements Decision<T> {
    public Granted {
      changes = List.copyOf(changes);
      disclosures = List.copyOf(disclosures);
    }
  }

  /**
   * @param refusals at least one
   * @param inAll how many there are; more than are told where a long file has too many to tell
   */
  record Refused<T>(List<Refusal> refusals, int inAll) implements Decision<T> {
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
      if (inAll < refusals.size()) {
        throw new IllegalArgumentException("fewer refusals than are told");
      }
    }

    public Refused(List<? extends Refusal> refusals) {
      this(List.copyOf(refusals), refusals.size());
    }

    /** The same refusal of something else. */
    @SuppressWarnings("unchecked")
    public <U> Decision<U> as() {
      return (Decision<U>) this;
    }
  }

  static <T> Decision<T> granted(T value) {
    return new Granted<>(value, List.of(), List.of());
  }

  static <T> Decision<T> changed(T value, Change... changes) {
    return new Granted<>(value, List.of(changes), List.of());
  }

  static <T> Decision<T> refused(Refusal... refusals) {
    return new Refused<>(List.of(refusals));
  }

  static <T> Decision<T> refused(List<? extends Refusal> refusals) {
    return new Refused<>(refusals);
  }

  /** Refused for more reasons than are told. */
  static <T> Decision<T> refused(List<? extends Refusal> first, int inAll) {
    return new Refused<>(List.copyOf(first), inAll);
  }

  /** This decision, recording if granted that it shows the record of this person. */
  default Decision<T> showing(Disclosure... shown) {
    return showing(List.of(shown));
  }

  /** This decision, recording if granted that it shows the records of these persons. */
  default Decision<T> showing(List<Disclosure> shown) {
    return switch (this) {
      case Granted<T>(var value, var changes, var disclosures) -> {
        var all = new ArrayList<>(disclosures);
        all.addAll(shown);
        yield new Granted<>(value, changes, all);
      }
      case Refused<T> refused -> refused;
    };
  }

  default <U> Decision<U> map(Function<T, U> mapper) {
    return switch (this) {
      case Granted<T>(var value, var changes, var disclosures) ->
          new Granted<>(mapper.apply(value), changes, disclosures);
      case Refused<T> refused -> refused.as();
    };
  }

  /** What was granted; empty when refused. */
  default Optional<T> ifGranted() {
    return switch (this) {
      case Granted<T> granted -> Optional.of(granted.value());
      case Refused<T> _ -> Optional.empty();
    };
  }

  default List<Refusal> refusals() {
    return switch (this) {
      case Granted<T> _ -> List.of();
      case Refused<T> refused -> refused.refusals();
    };
  }
}
