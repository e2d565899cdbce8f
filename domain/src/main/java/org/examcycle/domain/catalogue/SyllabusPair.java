package org.examcycle.domain.catalogue;

/**
 * Two syllabuses, in no order: the pair of 0620 and 0654 is the pair of 0654 and 0620.
 *
 * @param one the lower code
 * @param other the higher code
 */
public record SyllabusPair(SyllabusCode one, SyllabusCode other) {

  public SyllabusPair {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a pair is of two syllabuses");
    }
    if (one.compareTo(other) > 0) {
      var lower = other;
      other = one;
      one = lower;
    }
  }

  public static SyllabusPair of(String one, String other) {
    return new SyllabusPair(SyllabusCode.of(one), SyllabusCode.of(other));
  }

  /** Whether the pair is of these two, whichever is named first. */
  public boolean isOf(SyllabusCode first, SyllabusCode second) {
    return (one.equals(first) && other.equals(second))
        || (one.equals(second) && other.equals(first));
  }
}
