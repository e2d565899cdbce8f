package org.examcycle.domain.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a syllabus, four digits ({@code 0620}; INT-ENT-01), or of a group award, letters
 * ({@code ICE}; INT-ENT-17): what one entry can be for.
 */
public record SyllabusCode(String value) implements Comparable<SyllabusCode> {

  public static final Pattern FORM = Pattern.compile("[0-9]{4}|[A-Z]{3,4}");

  public SyllabusCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed syllabus code");
    }
  }

  public static SyllabusCode of(String value) {
    return new SyllabusCode(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<SyllabusCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SyllabusCode(text)) : Optional.empty();
  }

  public boolean isOfGroupAward() {
    return Character.isLetter(value.charAt(0));
  }

  @Override
  public int compareTo(SyllabusCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
