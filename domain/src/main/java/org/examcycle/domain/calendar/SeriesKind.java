package org.examcycle.domain.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of series, by which its Key Times are found (INT-PRE-04): capital letters, digits and
 * underscores, {@code JUNE_NOVEMBER}, {@code MARCH}. Which kinds there are is data.
 */
public record SeriesKind(String value) {

  public static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

  public SeriesKind {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed kind of series");
    }
  }

  public static SeriesKind of(String value) {
    return new SeriesKind(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<SeriesKind> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SeriesKind(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
