package org.examcycle.domain.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who recognises qualifications, by name (INT-PRE-08): {@code Ofqual}, {@code CCEA}. */
public record Regulator(String name) implements Comparable<Regulator> {

  public static final int LONGEST = 100;

  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}0-9 .&'-]{0," + (LONGEST - 1) + "}");

  public Regulator {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("malformed name of a regulator");
    }
  }

  public static Regulator of(String name) {
    return new Regulator(name);
  }

  /** Empty when the text has not the form. */
  public static Optional<Regulator> parse(String text) {
    return NAME.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(Regulator other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
