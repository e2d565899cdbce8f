package org.examcycle.domain.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An option code: one or two capital letters and digits ({@code BY}, {@code A}, {@code P1};
 * INT-ENT-01).
 */
public record OptionCode(String value) implements Comparable<OptionCode> {

  public static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,2}");

  public OptionCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed option code");
    }
  }

  public static OptionCode of(String value) {
    return new OptionCode(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<OptionCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new OptionCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(OptionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
