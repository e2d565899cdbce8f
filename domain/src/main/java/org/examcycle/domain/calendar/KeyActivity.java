package org.examcycle.domain.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is due on a key date (INT-PRE-05): {@code final-entries}. Small letters and hyphens. */
public record KeyActivity(String value) implements Comparable<KeyActivity> {

  public static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

  public static final KeyActivity FINAL_ENTRIES = of("final-entries");
  public static final KeyActivity RETAKE_ENTRIES = of("retake-entries");
  public static final KeyActivity LATE_ENTRIES = of("late-entries");

  public KeyActivity {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed activity");
    }
  }

  public static KeyActivity of(String value) {
    return new KeyActivity(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<KeyActivity> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new KeyActivity(text)) : Optional.empty();
  }

  @Override
  public int compareTo(KeyActivity other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
