package org.examcycle.rest.answer;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written while it is read from where it is kept: never whole in memory. */
public interface Streamed {

  /**
   * Called once, when the head of the answer is settled; whatever fails from then on breaks the
   * answer off.
   */
  void writeTo(OutputStream out) throws IOException;
}
