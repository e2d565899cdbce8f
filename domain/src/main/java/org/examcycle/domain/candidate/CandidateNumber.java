package org.examcycle.domain.candidate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A candidate's number, four digits from 0001 to 9999, unique within a centre and series
 * (INT-CAN-01). Not the Candidate ID of the English exams.
 */
public record CandidateNumber(String value) implements Comparable<CandidateNumber> {

  public static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}");

  public static final CandidateNumber FIRST = of("%04d".formatted(1));
  public static final CandidateNumber LAST = of("9".repeat(4));

  public CandidateNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed candidate number");
    }
  }

  public static CandidateNumber of(String value) {
    return new CandidateNumber(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<CandidateNumber> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CandidateNumber(text)) : Optional.empty();
  }

  @Override
  public int compareTo(CandidateNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
