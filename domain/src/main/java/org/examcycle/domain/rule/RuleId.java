package org.examcycle.domain.rule;

import java.util.regex.Pattern;

/**
 * The id of one rule of the rulebook, such as {@code INT-ENT-03}: board, capability, two digits.
 * Examples, refusals and code all name a rule by it.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("(INT|ENG|COM)-[A-Z]{3}-\\d{2}");

  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
