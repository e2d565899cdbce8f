package org.examcycle.domain.candidate;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as written by the person (INT-CAN-02): of any length, never cut, never
 * upper-cased, never normalised, so that combining marks stay as they were given.
 *
 * @param original in the script of its language
 * @param latin the form that certificates print
 * @param language of the name, by which a printer chooses the letters' shapes
 */
public record PersonName(String original, String latin, Locale language) {

  public PersonName {
    if (NameFault.of(original).filter(fault -> isNone(original, fault)).isPresent()
        || NameFault.ofLatin(latin).filter(fault -> isNone(latin, fault)).isPresent()) {
      throw new IllegalArgumentException("not a name");
    }
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("a name has a language");
    }
  }

  /** These are refused, but names that were taken with them before are there. */
  private static boolean isNone(String name, NameFault fault) {
    return switch (fault) {
      case INVISIBLE_CHARACTER, MARK_WITHOUT_LETTER, OUTER_SPACE -> false;
      case WITHOUT_LETTER -> name.codePoints().noneMatch(Character::isLetter);
      case NOT_LATIN -> name.codePoints().anyMatch(PersonName::isOfAnotherScript);
      case CONTROL_CHARACTER, DIRECTION_CHARACTER, NO_CHARACTER -> true;
    };
  }

  private static boolean isOfAnotherScript(int codePoint) {
    return Character.isLetter(codePoint)
        && switch (UnicodeScript.of(codePoint)) {
          case LATIN, COMMON, INHERITED -> false;
          default -> true;
        };
  }

  /** How a BCP 47 tag looks that begins with a language; whether it is one, no pattern tells. */
  public static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /**
   * Empty when the text is no BCP 47 tag that begins with a language: {@code ar}, {@code zh-Hant}.
   * A tag of old that has a successor is taken for it: {@code art-lojban} is {@code jbo}.
   */
  public static Optional<Locale> parseLanguage(String tag) {
    return LANGUAGE.matcher(tag).matches() && LanguageFault.of(tag).isEmpty()
        ? Optional.of(new Locale.Builder().setLanguageTag(tag).build())
        : Optional.empty();
  }
}
