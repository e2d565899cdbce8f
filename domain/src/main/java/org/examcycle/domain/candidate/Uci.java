package org.examcycle.domain.candidate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique candidate identifier, 13 characters (INT-CAN-03): a UK centre's number, {@code 0} or the
 * board's letter, two digits of the year, the candidate number and a check letter.
 */
public record Uci(String value) {

  public static final Pattern FORM = Pattern.compile("[0-9]{5}[0A-Z][0-9]{2}(?!0000)[0-9]{4}[A-Z]");
  private static final String CHECK_LETTERS = "ABCDEFGHKLMRTVWXY";
  private static final int FIRST_WEIGHT = 16;

  public Uci {
    if (!hasForm(value) || value.charAt(12) != checkLetter(value)) {
      throw new IllegalArgumentException("malformed UCI");
    }
  }

  public static Uci of(String value) {
    return new Uci(value);
  }

  /** Empty when the text has not the form, or the check letter is wrong. */
  public static Optional<Uci> parse(String text) {
    return hasForm(text) && text.charAt(12) == checkLetter(text)
        ? Optional.of(new Uci(text))
        : Optional.empty();
  }

  /** Whether it is written as one, whatever its check letter. */
  public static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  /** The letter that the first twelve characters call for. */
  static char checkLetter(String text) {
    var sum = 0;
    for (var i = 0; i < 12; i++) {
      sum += (FIRST_WEIGHT - i) * worth(text.charAt(i));
    }
    return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
  }

  /** A to I are 1 to 9, J to P and again Q to W are 10 to 16, X to Z are 10 to 12. */
  private static int worth(char character) {
    if (character <= '9') {
      return character - '0';
    }
    if (character <= 'P') {
      return character - 'A' + 1;
    }
    return character <= 'W' ? character - 'Q' + 10 : character - 'X' + 10;
  }

  @Override
  public String toString() {
    return value;
  }
}
