package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a file of entries is not taken or not cancelled. */
final class EntryFileReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("the file no longer waits", "file-not-waiting", "INT-ENT-15"),
          new Reason("the file waits for no Associate", "file-not-submitted", "INT-PRE-02"));

  private EntryFileReasons() {}
}
