package org.examcycle.domain.centre;

import java.util.Optional;
import java.util.regex.Pattern;

/** The board's short name of an Associate: two to twelve capital letters and digits. */
public record AssociateCode(String value) implements Comparable<AssociateCode> {

  public static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  public AssociateCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed Associate code");
    }
  }

  public static AssociateCode of(String value) {
    return new AssociateCode(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<AssociateCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new AssociateCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(AssociateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
