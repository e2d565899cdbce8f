package org.examcycle.domain.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/** A year of exams, from 1900 on, under whose regulations its series are: {@code 2027}. */
public record ExamYear(int value) implements Comparable<ExamYear> {

  public static final Pattern FORM = Pattern.compile("(19|[2-9][0-9])[0-9]{2}");

  public ExamYear {
    if (!FORM.matcher(Integer.toString(value)).matches()) {
      throw new IllegalArgumentException("no year of exams: " + value);
    }
  }

  public static ExamYear of(int value) {
    return new ExamYear(value);
  }

  /**
   * @throws IllegalArgumentException if the text is no year of four digits
   */
  public static ExamYear of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no year of exams"));
  }

  /** Empty when the text is no year of four digits. */
  public static Optional<ExamYear> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(of(Integer.parseInt(text)))
        : Optional.empty();
  }

  @Override
  public int compareTo(ExamYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
