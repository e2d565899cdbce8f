package org.examcycle.domain.candidate;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Characters that show nothing, and so make two names look like one. Some shape the letters of some
 * scripts, or say where a line may break in one that is written without spaces: in their places
 * they have a meaning, and nowhere else.
 */
final class UnseenCharacter {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int GRAPHEME_JOINER = 0x034F;
  private static final int VOWEL_SEPARATOR = 0x180E;
  private static final int PLACE_TO_BREAK = 0x200B;

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

  private final int[] name;

  private UnseenCharacter(int[] name) {
    this.name = name;
  }

  /** Whether there is one that some scripts need, where it means nothing. */
  static boolean isOutOfPlaceIn(String name) {
    return new UnseenCharacter(name.codePoints().toArray()).isOutOfPlace();
  }

  /** Whether there is one that some scripts need, and Latin does not. */
  static boolean isInLatin(String name) {
    return name.codePoints().anyMatch(UnseenCharacter::isOfSomeScripts);
  }

  /** Joiners, places to break, selectors of a letter's variant. */
  static boolean isOfSomeScripts(int codePoint) {
    return codePoint == GRAPHEME_JOINER
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || codePoint == PLACE_TO_BREAK
        || Joiners.are(codePoint)
        || isVariation(codePoint);
  }

  /**
   * Whether no name needs it: fillers of Hangul, vowels of Khmer that are never written, what
   * arranges hieroglyphs, shorthand and notes, tags, marks for programs, and where a word may be
   * cut, which no name is.
   */
  static boolean isOfNoScript(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x17B4
        || codePoint == 0x17B5
        || codePoint == 0x3164
        || codePoint == 0xFFA0
        || codePoint == 0xFEFF
        || (codePoint >= 0x2060 && codePoint <= 0x2064)
        || (codePoint >= 0x206A && codePoint <= 0x206F)
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
        || (codePoint >= 0x13430 && codePoint <= 0x1343F)
        || (codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3)
        || (codePoint >= 0x1D173 && codePoint <= 0x1D17A)
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
  }

  private boolean isOutOfPlace() {
    for (var at = 0; at < name.length; at++) {
      if (isOfSomeScripts(name[at]) && !isInPlace(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInPlace(int at) {
    if (Joiners.are(name[at])) {
      return Joiners.isInPlace(name, at);
    }
    return switch (name[at]) {
      case PLACE_TO_BREAK -> isBetweenWords(at);
      case GRAPHEME_JOINER -> is(at - 1, Marks::isMark) && is(at + 1, Marks::isMark);
      case VOWEL_SEPARATOR ->
          is(at - 1, UnseenCharacter::isMongolian)
              && is(at + 1, UnseenCharacter::isLetterOfMongolian);
      default ->
          isVariation(name[at])
              ? is(at - 1, each -> ChineseVariation.isOf(each, name[at]))
              : is(at - 1, UnseenCharacter::isLetterOfMongolian);
    };
  }

  private boolean isBetweenWords(int at) {
    return is(at - 1, each -> WITHOUT_SPACES.contains(UnicodeScript.of(each)))
        && is(
            at + 1,
            each -> Character.isLetter(each) && WITHOUT_SPACES.contains(UnicodeScript.of(each)));
  }

  private boolean is(int at, IntPredicate what) {
    return at >= 0 && at < name.length && what.test(name[at]);
  }

  private static boolean isVariation(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** A letter, or what selects its variant. */
  private static boolean isMongolian(int codePoint) {
    return isLetterOfMongolian(codePoint)
        || (codePoint >= 0x180B && codePoint <= 0x180F && codePoint != VOWEL_SEPARATOR);
  }

  private static boolean isLetterOfMongolian(int codePoint) {
    return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.MONGOLIAN;
  }
}
