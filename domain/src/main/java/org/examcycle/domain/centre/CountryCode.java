package org.examcycle.domain.centre;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country by its two capital letters of ISO 3166 ({@code MZ}). One that is on record keeps its
 * code even when ISO gives it up; what comes from outside has one of today's.
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

  public static final Pattern FORM = Pattern.compile("[A-Z]{2}");
  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  public CountryCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed country code");
    }
  }

  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /** Empty when no country has the code. */
  public static Optional<CountryCode> parse(String text) {
    return KNOWN.contains(text) ? Optional.of(new CountryCode(text)) : Optional.empty();
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
