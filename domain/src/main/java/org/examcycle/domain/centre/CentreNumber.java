package org.examcycle.domain.centre;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A centre's number: two letters and three digits ({@code MZ040}), or five digits for a UK centre
 * (INT-PRE-01).
 */
public record CentreNumber(String value) implements Comparable<CentreNumber> {

  public static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{3}|[0-9]{5}");

  public CentreNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed centre number");
    }
  }

  public static CentreNumber of(String value) {
    return new CentreNumber(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<CentreNumber> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CentreNumber(text)) : Optional.empty();
  }

  /** Under which regulations a centre of this number works: five digits are of the UK. */
  public Route route() {
    return Character.isDigit(value.charAt(0)) ? Route.UK : Route.INTERNATIONAL;
  }

  @Override
  public int compareTo(CentreNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
