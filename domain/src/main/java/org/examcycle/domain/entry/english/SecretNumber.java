package org.examcycle.domain.entry.english;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret number: four digits ({@code 8482}; ENG-EXM-05), shown only on a Confirmation of Entry.
 * Compared in constant time; never printed by accident.
 */
public record SecretNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}");

  public SecretNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed secret number");
    }
  }

  /** Empty when the text has not the form. */
  public static Optional<SecretNumber> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SecretNumber(text)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretNumber(var theirs)
        && MessageDigest.isEqual(bytes(value), bytes(theirs));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Masks the digits. */
  @Override
  public String toString() {
    return "****";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
