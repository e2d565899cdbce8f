package org.examcycle.domain.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examcycle.domain.calendar.SeriesKind;

/**
 * A type of qualification, a row of the catalogue: which rules its syllabuses are under. Nothing
 * asks which type it is; each question is answered by the rule that the row names.
 *
 * @param code {@code IGCSE}, {@code IGCSE_9_1}, {@code O_LEVEL}, {@code A_LEVEL}, {@code AS_LEVEL},
 *     in the form of {@link #CODE}
 * @param title as printed
 * @param level types of one level may not be taken together in one title (INT-ENT-08)
 * @param family whose results come out at one instant (INT-RES-01): {@code IGCSE_AND_O_LEVEL},
 *     {@code AS_AND_A_LEVEL}
 * @param gradeScale the name of its grade scale (INT-AWD-09)
 * @param pumScheme the name of its bands of percentage uniform marks, if it has any (INT-AWD-08)
 * @param awardRule the rule that makes a total and a grade of marks, with its version
 * @param outcomeRule the rule that decides what stands instead of a grade (INT-AWD-06)
 * @param releaseRule the rule that says from when a result shows
 * @param enquiryRule the rule that says what may be asked about a result
 * @param notIn the kinds of series in which it is not held (INT-ENT-02)
 */
public record QualificationType(
    String code,
    String title,
    String level,
    String family,
    String gradeScale,
    Optional<String> pumScheme,
    String awardRule,
    String outcomeRule,
    String releaseRule,
    String enquiryRule,
    Set<SeriesKind> notIn) {

  /**
   * How a code is written, wherever: three characters at least, so that it is none of a component.
   */
  public static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

  public QualificationType {
    notIn = Set.copyOf(notIn);
  }

  /** A type that is held in series of every kind. */
  public QualificationType(
      String code,
      String title,
      String level,
      String family,
      String gradeScale,
      Optional<String> pumScheme,
      String awardRule,
      String outcomeRule,
      String releaseRule,
      String enquiryRule) {
    this(
        code,
        title,
        level,
        family,
        gradeScale,
        pumScheme,
        awardRule,
        outcomeRule,
        releaseRule,
        enquiryRule,
        Set.of());
  }

  public boolean isHeldIn(SeriesKind kind) {
    return !notIn.contains(kind);
  }
}
