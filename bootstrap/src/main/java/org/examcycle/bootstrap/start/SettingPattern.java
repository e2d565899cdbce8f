package org.examcycle.bootstrap.start;

import java.util.Locale;
import java.util.regex.Pattern;
import org.examcycle.bootstrap.setting.Setting;
import org.examcycle.rest.problem.EditDistance;

/**
 * How the name of one setting may be spelt: capitals and hyphens do not matter, and in an
 * environment variable ({@code EXAMCYCLE_REST_ORIGINKEY}) nor do full stops and brackets.
 */
final class SettingPattern {

  private final String name;
  private final Pattern inFiles;
  private final Pattern inEnvironment;

  SettingPattern(Setting setting) {
    name = setting.name();
    inFiles =
        Pattern.compile(
            plain(name)
                    .replace(".", "\\.")
                    .replace("[n]", "\\[\\d+]")
                    .replace("[word]", "(\\[.*]|\\..*)")
                + "(\\[\\d+])?");
    inEnvironment =
        Pattern.compile(
            squeezed(plain(name).replace("[n]", "#").replace("[word]", "*"))
                    .replace("#", "\\d+")
                    .replace("*", ".*")
                + "\\d*");
  }

  String name() {
    return name;
  }

  boolean fits(String spelt) {
    return inFiles.matcher(plain(spelt)).matches();
  }

  boolean fitsVariable(String spelt) {
    return inEnvironment.matcher(squeezed(plain(spelt))).matches();
  }

  /** How many letters are to be changed, added or left out to make one of the other. */
  int distance(String spelt) {
    return EditDistance.between(letters(name.replace("[n]", "").replace("[word]", "")), spelt);
  }

  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static String squeezed(String text) {
    return text.replace(".", "").replace("[", "").replace("]", "");
  }
}
