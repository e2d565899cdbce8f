package org.examcycle.domain.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a component of an option brings over from one earlier series (INT-ENT-09). */
public sealed interface Carries {

  /** {@code 03}, {@code 03 13}, or {@code AS_LEVEL}. */
  Pattern FORM = Pattern.compile("[0-9]{2}( [0-9]{2})*|" + QualificationType.CODE);

  /**
   * Internally assessed or moderated work.
   *
   * @param components any of which may be the one: the variants of one piece of work
   */
  record Work(Set<ComponentCode> components) implements Carries {
    public Work {
      components = Set.copyOf(components);
      if (components.isEmpty()) {
        throw new IllegalArgumentException("some work is carried");
      }
    }

    @Override
    public String toString() {
      return components.stream().sorted().map(ComponentCode::value).collect(joining(" "));
    }
  }

  /**
   * The whole result of an option (INT-ENT-10).
   *
   * @param type the code of the type of qualification that the earlier option leads to
   */
  record WholeResult(String type) implements Carries {
    @Override
    public String toString() {
      return type;
    }
  }

  /** Empty when the text has not the form. */
  static Optional<Carries> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Character.isDigit(text.charAt(0))
        ? Optional.of(
            new Work(
                Arrays.stream(text.split(" ", -1))
                    .map(ComponentCode::of)
                    .collect(toUnmodifiableSet())))
        : Optional.of(new WholeResult(text));
  }
}
