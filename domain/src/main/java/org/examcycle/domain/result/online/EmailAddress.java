package org.examcycle.domain.result.online;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail about an account goes. Only what is plainly no address is turned away: one {@code @},
 * something on both sides, no blanks or control characters, at most 254 characters.
 */
public record EmailAddress(String value) {

  public static final Pattern FORM =
      Pattern.compile(
          "(?=.{3,254}$)[^@\\s\\x00-\\x1F\\x7F<>,;:\"]{1,64}@[^@\\s\\x00-\\x1F\\x7F<>,;:\"]+");

  public EmailAddress {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed e-mail address");
    }
  }

  public static EmailAddress of(String value) {
    return new EmailAddress(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<EmailAddress> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  /** Masks the address: it is never printed by accident. */
  @Override
  public String toString() {
    return "***";
  }
}
