package org.examcycle.documents.type;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a text that one typeface shows.
 *
 * @param to where it ends, not included
 */
record Piece(int from, int to, Typeface face) {

  private static final Set<Integer> SIGNS =
      Set.of(0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD);

  /** Another typeface only where the one at hand has no letter; marks stay with their base. */
  static List<Piece> of(String text, int from, int to, List<Typeface> order) {
    var pieces = new ArrayList<Piece>();
    var start = from;
    var face = faceOf(text.codePointAt(from), order);
    for (var at = from; at < to; ) {
      var character = text.codePointAt(at);
      if (!joins(character) && !face.has(character)) {
        pieces.add(new Piece(start, at, face));
        start = at;
        face = faceOf(character, order);
      }
      at += Character.charCount(character);
    }
    pieces.add(new Piece(start, to, face));
    return pieces.stream().filter(piece -> piece.from < piece.to).toList();
  }

  private static Typeface faceOf(int character, List<Typeface> order) {
    return order.stream()
        .filter(face -> isInvisible(character) || face.has(character))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no letter for U+%04X".formatted(character)));
  }

  static boolean joins(int character) {
    return UnicodeScript.of(character) == UnicodeScript.INHERITED || isInvisible(character);
  }

  /**
   * Signs that enclose or span the letters after them, as numbers and abbreviations have in Arabic
   * and Syriac, which nothing here lays out; and what stands for a character that was lost.
   */
  static boolean isSign(int character) {
    return SIGNS.contains(character)
        || (character >= 0x0600 && character <= 0x0605)
        || (character >= 0xFFF9 && character <= 0xFFFD);
  }

  /** Joiners, and selectors of a letter's variant: they change others and are not seen. */
  static boolean isInvisible(int character) {
    return (Character.getType(character) == Character.FORMAT && !isSign(character))
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
