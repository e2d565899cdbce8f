package org.examcycle.domain.centre;

import java.util.Optional;
import java.util.regex.Pattern;

/** A country by its two capital letters of ISO 3166 ({@code MZ}). */
public record CountryCode(String value) implements Comparable<CountryCode> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

  public CountryCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed country code");
    }
  }

  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<CountryCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CountryCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
