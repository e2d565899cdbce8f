package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a file of entries is not taken or not cancelled. */
final class EntryFileReasons {

  static final List<Reason> ALL =
      List.of(new Reason("the file no longer waits", "file-not-waiting", "INT-ENT-15"));

  private EntryFileReasons() {}
}
