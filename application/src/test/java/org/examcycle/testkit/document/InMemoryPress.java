package org.examcycle.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.Press;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.testkit.InMemory;

/** Prints the bare words, and has letters for the scripts that documents are printed in. */
@InMemory
final class InMemoryPress implements Press {

  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.BENGALI,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CYRILLIC,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.GEORGIAN,
          UnicodeScript.GREEK,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HEBREW,
          UnicodeScript.HIRAGANA,
          UnicodeScript.INHERITED,
          UnicodeScript.KANNADA,
          UnicodeScript.KATAKANA,
          UnicodeScript.KHMER,
          UnicodeScript.LAO,
          UnicodeScript.LATIN,
          UnicodeScript.LISU,
          UnicodeScript.MALAYALAM,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.NEW_TAI_LUE,
          UnicodeScript.OL_CHIKI,
          UnicodeScript.ORIYA,
          UnicodeScript.OSAGE,
          UnicodeScript.SINHALA,
          UnicodeScript.SYRIAC,
          UnicodeScript.TAI_LE,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.THAANA,
          UnicodeScript.THAI,
          UnicodeScript.TIBETAN,
          UnicodeScript.TIFINAGH,
          UnicodeScript.VAI,
          UnicodeScript.YI);

  @Override
  public Optional<String> firstMissing(String text) {
    return text.codePoints()
        .filter(character -> !hasLetters(character))
        .mapToObj("U+%04X"::formatted)
        .findFirst();
  }

  @Override
  public <T> Printed print(DocumentKind<T> kind, Issue issue, T says) {
    var words = Rendition.of((kind.name() + " " + issue + " " + says).getBytes(UTF_8));
    return new Printed(words, words);
  }

  private static boolean hasLetters(int character) {
    return !isSign(character) && isOfOurScripts(character);
  }

  /** Of numbers and abbreviations in Arabic and Syriac, around what follows. */
  private static boolean isSign(int character) {
    return (character >= 0x0600 && character <= 0x0605)
        || character == 0x06DD
        || character == 0x070F;
  }

  /** What belongs to no script is printed, except pictures. */
  private static boolean isOfOurScripts(int character) {
    var script = UnicodeScript.of(character);
    return SCRIPTS.contains(script)
        || (script == UnicodeScript.COMMON
            && Character.getType(character) != Character.OTHER_SYMBOL);
  }
}
