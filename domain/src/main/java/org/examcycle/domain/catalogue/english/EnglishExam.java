package org.examcycle.domain.catalogue.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * An exam of the English board (ENG-EXM-01). It names the rules it is under; nothing asks which
 * exam it is.
 *
 * @param name as printed: {@code B2 First}
 * @param forSchools whether it is also offered "for Schools", with the same scale, cuts and
 *     certificate
 * @param awardRule the rule that makes a result of component scores, with its version
 * @param releaseRule the rule that says when a result shows
 * @param testDayPhoto whether candidates are photographed on the day, those "for Schools" never
 *     (ENG-EXM-07)
 */
public record EnglishExam(
    ExamCode code,
    String name,
    boolean forSchools,
    String awardRule,
    String releaseRule,
    boolean testDayPhoto) {

  /** An exam at which nobody is photographed. */
  public EnglishExam(
      ExamCode code, String name, boolean forSchools, String awardRule, String releaseRule) {
    this(code, name, forSchools, awardRule, releaseRule, false);
  }

  /** The rules that an exam may name; an unknown name would decide nothing. */
  private static final Set<String> RULES = Set.of("english-scale/1", "result-only/1", "window/1");

  /** Which of the names that stand here are of no rule. */
  public List<String> unknownRules() {
    return Stream.of(awardRule, releaseRule).filter(name -> !RULES.contains(name)).toList();
  }

  /** Whether candidates of that version are photographed on the day. */
  public boolean takesPhotos(boolean schools) {
    return testDayPhoto && !schools;
  }

  /** This, with photographs where the other has them. */
  EnglishExam takingPhotosAs(EnglishExam other) {
    return new EnglishExam(code, name, forSchools, awardRule, releaseRule, other.testDayPhoto);
  }

  /** The name of the version that a candidate sits: {@code B2 First for Schools}. */
  public String nameFor(boolean schools) {
    return schools ? name + " for Schools" : name;
  }
}
