package org.examcycle.domain.guide;

import java.util.regex.Pattern;

/** The name of an activity of the cycle: small letters and hyphens. */
public record ActivityCode(String value) implements Comparable<ActivityCode> {

  public static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

  public ActivityCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed activity");
    }
  }

  public static ActivityCode of(String value) {
    return new ActivityCode(value);
  }

  @Override
  public int compareTo(ActivityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
