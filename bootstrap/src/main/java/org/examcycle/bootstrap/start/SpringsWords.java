package org.examcycle.bootstrap.start;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wrong settings of which Spring tells in words alone, since it has no type for them. None of its
 * words is repeated but the name of a setting: they quote what is set.
 */
final class SpringsWords {

  static final String IMPORTS = "spring.config.import or spring.config.location";

  private static final String UNREAD_IMPORT = "Unable to load config data from";

  private static final Pattern PATTERN_OF_PLACES =
      Pattern.compile(
          "Location '.*' (must end with '\\*/'|cannot contain multiple wildcards"
              + "|cannot use classpath wildcards)",
          Pattern.DOTALL);

  private static final Pattern PROFILES =
      Pattern.compile("Invalid profile property value found in Environment under '([a-z.]+)'");

  private static final String ESCAPE = "Malformed \\uxxxx encoding.";

  private static final Pattern SOURCE = Pattern.compile("Invalid source '.*'", Pattern.DOTALL);

  private SpringsWords() {}

  /** What to say instead, if these are such words. */
  static Optional<String> line(Throwable failure) {
    var words = String.valueOf(failure.getMessage());
    if (words.startsWith(UNREAD_IMPORT)) {
      return Optional.of(IMPORTS + " names what nothing here can read");
    }
    if (PATTERN_OF_PLACES.matcher(words).matches()) {
      return Optional.of(
          IMPORTS
              + " (or spring.config.name) is no place: one * may stand for a directory, as /*/");
    }
    if (words.equals(ESCAPE)) {
      return Optional.of(
          "a file of settings has a \\u without four hexadecimal digits behind it; "
              + "in .properties a backslash is written twice");
    }
    if (SOURCE.matcher(words).matches()) {
      return Optional.of("spring.main.sources names no class that is there");
    }
    var profiles = PROFILES.matcher(words);
    return profiles.matches() ? Optional.of(profiles(profiles.group(1))) : Optional.empty();
  }

  /** What must be so of each profile. */
  static String profiles(String setting) {
    return setting
        + " is not a list of names: of letters and digits, and -, _, ., + and @ between them";
  }
}
