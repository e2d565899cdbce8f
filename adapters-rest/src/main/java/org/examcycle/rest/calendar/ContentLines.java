package org.examcycle.rest.calendar;

/**
 * Lines of a calendar as they are sent: none longer than 75 octets, what is longer goes on in the
 * next, which begins with a space (RFC 5545, 3.1). The library's own folding counts characters, of
 * which most scripts need more than one octet each, and may part the two halves of one.
 */
final class ContentLines {

  private static final int OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private ContentLines() {}

  static String fold(String content) {
    var folded = new StringBuilder(content.length());
    var octets = 0;
    for (var character : content.codePoints().toArray()) {
      var size = octets(character);
      if (octets + size > OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets = character == '\n' ? 0 : octets + size;
    }
    return folded.toString();
  }

  /** In UTF-8; what ends a line is not of it. */
  private static int octets(int character) {
    if (character == '\r' || character == '\n') {
      return 0;
    }
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
