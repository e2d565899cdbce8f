package org.examcycle.rest.call;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.function.Function;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/**
 * Hands on well-formed UTF-8 without its byte order mark, and stops at the first octet that is not
 * text: a body of another encoding, a binary one, a control character.
 */
public final class Utf8Stream extends FilterInputStream {

  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private final Function<Flaw, Malformed> refusal;
  private boolean started;
  private int line = 1;
  private int octet;
  private int character;
  private int following;
  private int least = 0x80;
  private int most = 0xBF;

  /**
   * @param refusal of the place where the text ends
   */
  public Utf8Stream(InputStream source, Function<Flaw, Malformed> refusal) {
    super(new PushbackInputStream(source, MARK.length));
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    skipMark();
    var next = in.read();
    if (next >= 0) {
      check(next);
    } else {
      checkEnd();
    }
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    skipMark();
    var count = in.read(into, offset, length);
    for (var index = offset; index < offset + count; index++) {
      check(into[index] & 0xFF);
    }
    if (count < 0) {
      checkEnd();
    }
    return count;
  }

  private void skipMark() throws IOException {
    if (started) {
      return;
    }
    started = true;
    var first = in.readNBytes(MARK.length);
    var marked = first.length == MARK.length;
    for (var index = 0; marked && index < MARK.length; index++) {
      marked = (first[index] & 0xFF) == MARK[index];
    }
    if (!marked) {
      ((PushbackInputStream) in).unread(first);
    }
  }

  private void check(int next) {
    octet++;
    if (following == 0) {
      character = octet;
    } else {
      require(next >= least && next <= most, "not-utf-8");
      following--;
      least = 0x80;
      most = 0xBF;
      return;
    }
    if (next < 0x80) {
      require((next >= ' ' && next != 0x7F) || isWhite(next), "control-character");
      if (next == '\n') {
        line++;
        octet = 0;
      }
      return;
    }
    lead(next);
  }

  private static boolean isWhite(int next) {
    return next == '\n' || next == '\r' || next == '\t';
  }

  /** The first octet of several; the second is bounded so that no form is overlong. */
  private void lead(int next) {
    require(next >= 0xC2 && next <= 0xF4, "not-utf-8");
    following = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
    least =
        switch (next) {
          case 0xE0 -> 0xA0;
          case 0xF0 -> 0x90;
          default -> 0x80;
        };
    most =
        switch (next) {
          case 0xED -> 0x9F;
          case 0xF4 -> 0x8F;
          default -> 0xBF;
        };
  }

  private void checkEnd() {
    require(following == 0, "not-utf-8");
  }

  /** Where the character begins that is none: in another encoding it is one octet. */
  private void require(boolean well, String problem) {
    if (!well) {
      throw refusal.apply(Flaw.place(line, character, problem));
    }
  }
}
