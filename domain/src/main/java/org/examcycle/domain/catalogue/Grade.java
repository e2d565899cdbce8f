package org.examcycle.domain.catalogue;

import java.util.regex.Pattern;

/**
 * A grade as it is spoken of: {@code A*}, {@code b}, {@code 9}, {@code Merit}; 1 to 16 letters,
 * digits and stars. Ungraded is not a grade of a scale but what is below all of them.
 */
public record Grade(String symbol) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9*]{1,16}");

  public Grade {
    if (!FORM.matcher(symbol).matches()) {
      throw new IllegalArgumentException("malformed grade: " + symbol);
    }
  }

  public static Grade of(String symbol) {
    return new Grade(symbol);
  }

  /** Whether the text has the form of a grade. */
  public static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return symbol;
  }
}
