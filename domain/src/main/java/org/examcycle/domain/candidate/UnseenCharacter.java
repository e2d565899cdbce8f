package org.examcycle.domain.candidate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Set;

/**
 * Characters that show nothing, and so make two names look like one. Some shape the letters of some
 * scripts, or say where a line may break in one that is written without spaces: beside such letters
 * they have a meaning.
 */
final class UnseenCharacter {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int PLACE_TO_BREAK = 0x200B;

  /** Scripts whose letters nothing shapes but their own marks. */
  private static final Set<UnicodeScript> SHAPED_BY_NOTHING =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HANGUL,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

  private UnseenCharacter() {}

  /** Whether there is one that some scripts need, and none of those that these letters are of. */
  static boolean isIn(String name) {
    var scripts =
        name.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(toUnmodifiableSet());
    var mayBreak = !Collections.disjoint(scripts, WITHOUT_SPACES);
    var mayShape = !SHAPED_BY_NOTHING.containsAll(scripts);
    return name.codePoints()
        .anyMatch(each -> each == PLACE_TO_BREAK ? !mayBreak : isOfSomeScripts(each) && !mayShape);
  }

  /** Whether there is one that some scripts need, and Latin does not. */
  static boolean isInLatin(String name) {
    return name.codePoints().anyMatch(UnseenCharacter::isOfSomeScripts);
  }

  /** Joiners, places to break, selectors of a letter's variant. */
  private static boolean isOfSomeScripts(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint == 0x034F
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /**
   * Whether no name needs it: fillers of Hangul, tags, marks for programs, and where a word may be
   * cut, which no name is.
   */
  static boolean isOfNoScript(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x3164
        || codePoint == 0xFFA0
        || codePoint == 0xFEFF
        || (codePoint >= 0x2060 && codePoint <= 0x2064)
        || (codePoint >= 0x206A && codePoint <= 0x206F)
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
  }
}
