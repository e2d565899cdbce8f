package org.examcycle.domain.candidate;

/**
 * Marks stand on a letter. So do ª and º, the raised letters that end an abbreviation (Mª, M.ª) or
 * a number: alone they are no letter of a name.
 */
final class Marks {

  private static final int FEMININE = 0xAA;
  private static final int MASCULINE = 0xBA;

  private Marks() {}

  /** Whether one stands where no letter is for it: at the beginning, after a space or a hyphen. */
  static boolean areWithoutLetterIn(String name) {
    var characters = name.codePoints().toArray();
    var isOnLetter = false;
    for (var at = 0; at < characters.length; at++) {
      var character = characters[at];
      if (isMark(character)) {
        if (!isOnLetter) {
          return true;
        }
      } else if (!UnseenCharacter.isOfSomeScripts(character)) {
        if (isRaised(character) && !isAbbreviated(characters, at)) {
          return true;
        }
        isOnLetter = Character.isLetter(character) && !isRaised(character);
      }
    }
    return false;
  }

  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          !UnseenCharacter.isOfSomeScripts(codePoint);
      default -> false;
    };
  }

  static boolean isRaised(int codePoint) {
    return codePoint == FEMININE || codePoint == MASCULINE;
  }

  private static boolean isAbbreviated(int[] name, int at) {
    var before = at > 0 && name[at - 1] == '.' ? at - 2 : at - 1;
    return before >= 0
        && !isRaised(name[before])
        && (Character.isLetterOrDigit(name[before]) || isMark(name[before]));
  }
}
