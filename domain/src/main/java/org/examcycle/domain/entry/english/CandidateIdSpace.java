package org.examcycle.domain.entry.english;

import org.examcycle.domain.candidate.CandidateId;

/**
 * All Candidate IDs that we give out ourselves: three letters and six digits (ENG-EXM-05). One is
 * drawn from the whole space, never in order.
 */
public final class CandidateIdSpace {

  private static final int LETTERS = 26;
  private static final int NUMBERS = 1_000_000;

  /** How many there are. */
  public static final long SIZE = (long) LETTERS * LETTERS * LETTERS * NUMBERS;

  private CandidateIdSpace() {}

  /**
   * The ID at a place of the space.
   *
   * @param place 0 to {@link #SIZE} - 1, drawn by whoever can draw at random
   */
  public static CandidateId at(long place) {
    if (place < 0 || place >= SIZE) {
      throw new IllegalArgumentException("outside the space of Candidate IDs");
    }
    var letters = (int) (place / NUMBERS);
    var digits = "%06d".formatted(place % NUMBERS);
    return CandidateId.of(
        ""
            + letter(letters / LETTERS / LETTERS)
            + letter(letters / LETTERS)
            + letter(letters)
            + digits);
  }

  private static char letter(int index) {
    return (char) ('A' + index % LETTERS);
  }
}
