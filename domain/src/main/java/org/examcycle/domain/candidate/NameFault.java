package org.examcycle.domain.candidate;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What makes a text unfit to be a name (INT-CAN-02). Its length never does. */
public enum NameFault {
  /** No letter stands in it: it is empty, or only marks, modifier letters, digits, spaces. */
  WITHOUT_LETTER,
  /** A control or line-breaking character, which no certificate can show. */
  CONTROL_CHARACTER,
  /** A character that turns the direction of what follows, and so can show another name. */
  DIRECTION_CHARACTER,
  /**
   * A character that shows nothing and, where it stands, changes nothing, and so makes two names
   * look like one.
   */
  INVISIBLE_CHARACTER,
  /** A combining mark, or a raised ª or º, with no letter before it to stand on. */
  MARK_WITHOUT_LETTER,
  /** It begins or ends with a space. */
  OUTER_SPACE,
  /** Half of a pair, or a code point that stands for no character. */
  NO_CHARACTER,
  /** A letter of another script in the Latin form. */
  NOT_LATIN;

  /** What is wrong with a name in whichever script. */
  public static Optional<NameFault> of(String name) {
    return of(name, NameFault::isLetter);
  }

  /** What is wrong with the name of a school or a body, which may be a number. */
  public static Optional<NameFault> ofBody(String name) {
    return of(name, each -> isLetter(each) || Character.isDigit(each));
  }

  private static Optional<NameFault> of(String name, IntPredicate makesAName) {
    return name.codePoints()
        .mapToObj(NameFault::ofCodePoint)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> ofWhole(name, makesAName));
  }

  private static Optional<NameFault> ofWhole(String name, IntPredicate makesAName) {
    if (name.codePoints().noneMatch(makesAName)) {
      return Optional.of(WITHOUT_LETTER);
    }
    if (UnseenCharacter.isOutOfPlaceIn(name)) {
      return Optional.of(INVISIBLE_CHARACTER);
    }
    if (Marks.areWithoutLetterIn(name)) {
      return Optional.of(MARK_WITHOUT_LETTER);
    }
    return isSpace(name.codePointAt(0)) || isSpace(name.codePointBefore(name.length()))
        ? Optional.of(OUTER_SPACE)
        : Optional.empty();
  }

  /**
   * One of a script, that stands by itself: the ʻokina and the tatweel stand beside others, and the
   * signs of units and of mathematics are letters in form alone.
   */
  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.getType(codePoint) != Character.MODIFIER_LETTER
        && !Marks.isRaised(codePoint)
        && (UnicodeScript.of(codePoint) != UnicodeScript.COMMON
            || Character.isIdeographic(codePoint));
  }

  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint);
  }

  /** What is wrong with the Latin form of a name. */
  public static Optional<NameFault> ofLatin(String name) {
    return of(name).or(() -> ofLatinLetters(name));
  }

  private static Optional<NameFault> ofLatinLetters(String name) {
    if (UnseenCharacter.isInLatin(name)) {
      return Optional.of(INVISIBLE_CHARACTER);
    }
    return name.codePoints().filter(Character::isLetter).allMatch(NameFault::isLatin)
        ? Optional.empty()
        : Optional.of(NOT_LATIN);
  }

  /** Modifier letters such as the ʻokina belong to every script. */
  private static boolean isLatin(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> true;
      case COMMON, INHERITED -> Character.getType(letter) == Character.MODIFIER_LETTER;
      default -> false;
    };
  }

  private static Optional<NameFault> ofCodePoint(int codePoint) {
    if (isDirection(codePoint)) {
      return Optional.of(DIRECTION_CHARACTER);
    }
    if (UnseenCharacter.isOfNoScript(codePoint)) {
      return Optional.of(INVISIBLE_CHARACTER);
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
