package org.examcycle.domain.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an English exam ({@code FCE}, {@code BEC-V}): capital letters, digits and hyphens, at
 * most 12.
 */
public record ExamCode(String value) implements Comparable<ExamCode> {

  public static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");

  public ExamCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed exam code");
    }
  }

  public static ExamCode of(String value) {
    return new ExamCode(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<ExamCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ExamCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ExamCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
