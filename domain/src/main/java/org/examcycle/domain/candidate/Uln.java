package org.examcycle.domain.candidate;

import java.util.Optional;
import java.util.regex.Pattern;

/** A unique learner number: ten digits (INT-CAN-02). */
public record Uln(String value) {

  public static final Pattern FORM = Pattern.compile("[0-9]{10}");

  public Uln {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed ULN");
    }
  }

  public static Uln of(String value) {
    return new Uln(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<Uln> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Uln(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
