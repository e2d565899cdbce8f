package org.examcycle.acceptance.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of qualification that features speak of, as the catalogue has them. */
public enum UsualType {
  IGCSE("IGCSE", "IGCSE", "IGCSE_AND_O_LEVEL", "A*", "A", "B", "C", "D", "E", "F", "G"),
  IGCSE_9_1(
      "IGCSE (9-1)", "IGCSE", "IGCSE_AND_O_LEVEL", "9", "8", "7", "6", "5", "4", "3", "2", "1"),
  O_LEVEL("O Level", "IGCSE", "IGCSE_AND_O_LEVEL", "A*", "A", "B", "C", "D", "E"),
  A_LEVEL("A Level", "A_LEVEL", "AS_AND_A_LEVEL", "A*", "A", "B", "C", "D", "E"),
  AS_LEVEL("AS Level", "A_LEVEL", "AS_AND_A_LEVEL", "a", "b", "c", "d", "e");

  public static final String AWARD_RULE = "component-sum/1";
  public static final String OUTCOME_RULE = "word-before-grade/1";
  public static final String RELEASE_RULE = "at-one-instant/1";
  public static final String ENQUIRY_RULE = "enquiries/1";

  private final String title;
  private final String level;
  private final String family;
  private final List<String> grades;

  UsualType(String title, String level, String family, String... grades) {
    this.title = title;
    this.level = level;
    this.family = family;
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

  /** The best first. */
  public List<String> grades() {
    return grades;
  }
}
