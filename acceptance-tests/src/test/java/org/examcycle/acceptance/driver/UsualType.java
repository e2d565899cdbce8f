package org.examcycle.acceptance.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.acceptance.driver.CatalogueDriver.GradeRow;

/** The types of qualification that features speak of, as the catalogue has them. */
public enum UsualType {
  IGCSE("IGCSE", "IGCSE", "IGCSE_AND_O_LEVEL", 90, "A*", "A", "B", "C", "D", "E", "F", "G"),
  IGCSE_9_1(
      "IGCSE (9-1)", "IGCSE", "IGCSE_AND_O_LEVEL", 0, "9", "8", "7", "6", "5", "4", "3", "2", "1"),
  O_LEVEL("O Level", "IGCSE", "IGCSE_AND_O_LEVEL", 90, "A*", "A", "B", "C", "D", "E"),
  A_LEVEL("A Level", "A_LEVEL", "AS_AND_A_LEVEL", 90, "A*", "A", "B", "C", "D", "E"),
  ICE(
      "International Certificate of Education",
      "ICE",
      "IGCSE_AND_O_LEVEL",
      0,
      "Distinction",
      "Merit",
      "Pass"),
  AS_LEVEL("AS Level", "A_LEVEL", "AS_AND_A_LEVEL", 80, "a", "b", "c", "d", "e");

  public static final String AWARD_RULE = "component-sum/1";
  public static final String OUTCOME_RULE = "word-before-grade/1";
  public static final String RELEASE_RULE = "at-one-instant/1";
  public static final String ENQUIRY_RULE = "enquiries/1";

  private static final Map<String, String> FIGURES =
      Map.of(
          "9", "NINE", "8", "EIGHT", "7", "SEVEN", "6", "SIX", "5", "FIVE", "4", "FOUR", "3",
          "THREE", "2", "TWO", "1", "ONE");

  private final String title;
  private final String level;
  private final String family;
  private final int lowestOfBest;
  private final List<String> grades;

  UsualType(String title, String level, String family, int lowestOfBest, String... grades) {
    this.title = title;
    this.level = level;
    this.family = family;
    this.lowestOfBest = lowestOfBest;
    this.grades = Arrays.asList(grades);
  }

  /** The type of this code. */
  public static UsualType of(String code) {
    return valueOf(code);
  }

  public String code() {
    return name();
  }

  public String title() {
    return title;
  }

  /** Types of one level may not be taken together in one title. */
  public String level() {
    return level;
  }

  public String family() {
    return family;
  }

  /** The name of the scale: none other than the features uses it. */
  public String scale() {
    return "features-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it has uniform marks: then its bands have the name of its scale. */
  public boolean hasPum() {
    return lowestOfBest > 0;
  }

  /** The best grade first; ten uniform marks a band, but for the best one, which ends with 100. */
  public List<GradeRow> scaleRows() {
    return IntStream.range(0, grades.size()).mapToObj(this::row).toList();
  }

  private GradeRow row(int at) {
    var grade = grades.get(at);
    var low = Optional.of(lowestOfBest - 10 * at).filter(_ -> hasPum());
    return new GradeRow(
        grade,
        grade + "(" + FIGURES.getOrDefault(grade, grade.toLowerCase(Locale.ROOT)) + ")",
        !grade.equals("A*"),
        low,
        low.map(lowest -> at == 0 ? 100 : lowest + 9));
  }
}
