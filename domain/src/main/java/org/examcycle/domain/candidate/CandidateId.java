package org.examcycle.domain.candidate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Candidate ID of one English entry: nine capital letters and digits ({@code SIR094701};
 * ENG-EXM-05). Not the candidate number of a series.
 */
public record CandidateId(String value) implements Comparable<CandidateId> {

  public static final Pattern FORM = Pattern.compile("[A-Z0-9]{9}");

  public CandidateId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("malformed Candidate ID");
    }
  }

  public static CandidateId of(String value) {
    return new CandidateId(value);
  }

  /** Empty when the text has not the form. */
  public static Optional<CandidateId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CandidateId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(CandidateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
