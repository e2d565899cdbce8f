package org.examcycle.acceptance.steps;

/**
 * What somebody is entered for, as a feature says it: {@code Biology}, {@code Biology with the
 * practical}. Without more it is the option without the practical.
 */
public record Course(String title, boolean practical) {

  static final String WITH = " with the practical";
  static final String WITHOUT = " without the practical";

  static Course of(String text) {
    return text.endsWith(WITH)
        ? new Course(text.substring(0, text.length() - WITH.length()), true)
        : new Course(text.replace(WITHOUT, ""), false);
  }

  String option() {
    return practical ? "AX" : "BX";
  }
}
