package org.examcycle.domain.catalogue.english;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a component that an English exam reports ({@code READING_AND_WRITING}): capital
 * letters in words joined by underscores, at most 40. Which there are is data (ENG-EXM-02).
 */
public record ComponentName(String value) implements Comparable<ComponentName> {

  public static final Pattern FORM = Pattern.compile("(?=.{1,40}$)[A-Z]+(_[A-Z]+)*");

  public ComponentName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed component name");
    }
  }

  public static ComponentName of(String value) {
    return new ComponentName(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<ComponentName> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ComponentName(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ComponentName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
