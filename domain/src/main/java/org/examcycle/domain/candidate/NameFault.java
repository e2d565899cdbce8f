package org.examcycle.domain.candidate;

import java.util.Optional;

/** What makes a text unfit to be a name (INT-CAN-02). Its length never does. */
public enum NameFault {
  /** No letter stands in it: it is empty, or only combining marks, digits, spaces. */
  WITHOUT_LETTER,
  /** A control or line-breaking character, which no certificate can show. */
  CONTROL_CHARACTER,
  /** A character that turns the direction of what follows, and so can show another name. */
  DIRECTION_CHARACTER,
  /** Half of a pair, or a code point that stands for no character. */
  NO_CHARACTER,
  /** A letter of another script in the Latin form. */
  NOT_LATIN;

  /** What is wrong with a name in whichever script. */
  public static Optional<NameFault> of(String name) {
    return name.codePoints()
        .mapToObj(NameFault::ofCodePoint)
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                name.codePoints().anyMatch(Character::isLetter)
                    ? Optional.empty()
                    : Optional.of(WITHOUT_LETTER));
  }

  /** What is wrong with the Latin form of a name. */
  public static Optional<NameFault> ofLatin(String name) {
    return of(name)
        .or(
            () ->
                name.codePoints().filter(Character::isLetter).allMatch(NameFault::isLatin)
                    ? Optional.empty()
                    : Optional.of(NOT_LATIN));
  }

  /** Modifier letters such as the ʻokina belong to every script. */
  private static boolean isLatin(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, COMMON, INHERITED -> true;
      default -> false;
    };
  }

  private static Optional<NameFault> ofCodePoint(int codePoint) {
    if (isDirection(codePoint)) {
      return Optional.of(DIRECTION_CHARACTER);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Optional.of(CONTROL_CHARACTER);
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          Optional.of(NO_CHARACTER);
      default -> Optional.empty();
    };
  }

  /** Unicode's property Bidi_Control. Joiners are none: Persian and Sinhala names need them. */
  private static boolean isDirection(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
