package org.examcycle.domain.entry.english;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Names a sitting (ENG-EXM-01): one exam date at one centre, {@code MZ040-FCE-2027-06-05-paper}.
 */
public record SittingKey(CentreNumber centre, ExamDateKey examDate)
    implements Comparable<SittingKey> {

  public static final Pattern FORM =
      Pattern.compile("(" + CentreNumber.FORM + ")-" + ExamDateKey.FORM);

  private static final int CENTRE_LENGTH = 5;

  /** Empty when the text does not name a sitting. */
  public static Optional<SittingKey> parse(String text) {
    if (text.length() <= CENTRE_LENGTH || text.charAt(CENTRE_LENGTH) != '-') {
      return Optional.empty();
    }
    return CentreNumber.parse(text.substring(0, CENTRE_LENGTH))
        .flatMap(
            centre ->
                ExamDateKey.parse(text.substring(CENTRE_LENGTH + 1))
                    .map(examDate -> new SittingKey(centre, examDate)));
  }

  /**
   * @throws IllegalArgumentException if the text does not name a sitting
   */
  public static SittingKey of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("malformed sitting"));
  }

  public String value() {
    return centre + "-" + examDate;
  }

  @Override
  public int compareTo(SittingKey other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
