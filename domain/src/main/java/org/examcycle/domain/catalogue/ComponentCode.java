package org.examcycle.domain.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** A component code: two digits ({@code 01}, {@code 42}). */
public record ComponentCode(String value) implements Comparable<ComponentCode> {

  public static final Pattern FORM = Pattern.compile("[0-9]{2}");

  public ComponentCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed component code");
    }
  }

  public static ComponentCode of(String value) {
    return new ComponentCode(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<ComponentCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ComponentCode(text)) : Optional.empty();
  }

  /** Whether it is numbered 8x or 9x, as components are that carry marks (INT-ENT-09). */
  public boolean isOfCarriedMarks() {
    return value.charAt(0) >= '8';
  }

  @Override
  public int compareTo(ComponentCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
