package org.examcycle.rest.call;

/** A body is not read to its end. Unchecked, so that no reader takes it for its own. */
public final class BodyUnread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public sealed interface Why {

    /** It is longer than its type allows. */
    record TooLarge(long mostBytes) implements Why {}

    /** It comes more slowly than anybody's line is, or not at all any more. */
    record TooSlow() implements Why {}

    /** Whoever sent it is gone, or was cut off. */
    record SenderGone() implements Why {}

    /** It is a file, and nobody knows who sends it: no file is read to its end for nobody. */
    record SenderUnknown() implements Why {}

    /** As many as may be are being answered, of this caller or in all. */
    record TooMany() implements Why {}

    /** There is no room on the disk where it would be kept. */
    record NoRoom() implements Why {}
  }

  private final transient Why why;

  BodyUnread(Why why) {
    super(why.toString());
    this.why = why;
  }

  BodyUnread(Why why, Throwable cause) {
    super(why.toString(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
