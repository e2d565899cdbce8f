package org.examcycle.rest.call;

/** A body is longer than its type allows. Unchecked, so that no reader takes it for its own. */
public final class BodyTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long mostBytes;

  BodyTooLarge(long mostBytes) {
    super("a body of more than " + mostBytes + " bytes");
    this.mostBytes = mostBytes;
  }

  public long mostBytes() {
    return mostBytes;
  }
}
