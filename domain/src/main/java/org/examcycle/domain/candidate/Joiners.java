package org.examcycle.domain.candidate;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Where a joiner or a non-joiner means something, by Unicode (RFC 5892, A.1 and A.2; UAX 31, 2.3;
 * of Hebrew, Mongolian and Khmer the Standard itself). Wider than there: Persian sets a non-joiner
 * between the parts of a word whichever letters meet there, and Bengali, Kannada and Sinhala have a
 * joiner before the virama as well.
 */
final class Joiners {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private static final int STACKER_OF_KHMER = 0x17D2;

  private static final Set<UnicodeScript> OF_INDIA =
      Set.of(
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA);

  /** Of Sinhala and Malayalam, Balinese, Saurashtra, Javanese, Grantha, Newa and Tirhuta. */
  private static final Set<Integer> OTHER_VIRAMAS =
      Set.of(0x0DCA, 0x0D3B, 0x0D3C, 0x1B44, 0xA8C4, 0xA9C0, 0x1134D, 0x11442, 0x114C2);

  private final int[] name;
  private final int at;

  private Joiners(int[] name, int at) {
    this.name = name;
    this.at = at;
  }

  static boolean are(int codePoint) {
    return codePoint == NON_JOINER || codePoint == JOINER;
  }

  /** Whether the one that stands there means something. */
  static boolean isInPlace(int[] name, int at) {
    var joiner = new Joiners(name, at);
    return joiner.isBesideVirama()
        || joiner.isBeforeSignThatMoves()
        || (name[at] == JOINER ? joiner.isBehindOpenLetter() : joiner.isBetweenLettersThatJoin());
  }

  /** After it, at a word's end too; or before it, where a letter has its virama apart. */
  private boolean isBesideVirama() {
    return is(-1, Joiners::isVirama)
        || (is(1, Joiners::isVirama) && is(-1, Joiners::isOfIndia) && !is(2, Joiners::are));
  }

  /** A vowel or a register shifter of Khmer, a point of Hebrew: by its place among the others. */
  private boolean isBeforeSignThatMoves() {
    return is(1, Marks::isMark)
        && is(-1, each -> Character.isLetter(each) || Marks.isMark(each))
        && !is(-1, each -> each == STACKER_OF_KHMER)
        && !is(1, each -> each == STACKER_OF_KHMER)
        && UnicodeScript.of(name[at - 1]) == UnicodeScript.of(name[at + 1])
        && switch (UnicodeScript.of(name[at + 1])) {
          case KHMER, HEBREW -> true;
          default -> false;
        };
  }

  /** The last letter of a word, or of its first part, has the form that it has before another. */
  private boolean isBehindOpenLetter() {
    return is(letterBefore(), JoiningLetters::joinOnward)
        && !is(1, each -> Character.isLetter(each) || Marks.isMark(each))
        && !is(1, UnseenCharacter::isOfSomeScripts);
  }

  private boolean isBetweenLettersThatJoin() {
    return is(letterBefore(), JoiningLetters::areOfScript)
        && is(1, Character::isLetter)
        && UnicodeScript.of(name[at + letterBefore()]) == UnicodeScript.of(name[at + 1]);
  }

  private int letterBefore() {
    var before = -1;
    while (is(before, Marks::isMark)) {
      before--;
    }
    return before;
  }

  private boolean is(int away, IntPredicate what) {
    return at + away >= 0 && at + away < name.length && what.test(name[at + away]);
  }

  private static boolean isOfIndia(int codePoint) {
    return OF_INDIA.contains(UnicodeScript.of(codePoint))
        && (Character.isLetter(codePoint) || Marks.isMark(codePoint));
  }

  /** Which most of these scripts have in the same place of their block. */
  private static boolean isVirama(int codePoint) {
    return (codePoint >= 0x0900 && codePoint <= 0x0D7F && (codePoint & 0x7F) == 0x4D)
        || OTHER_VIRAMAS.contains(codePoint);
  }
}
