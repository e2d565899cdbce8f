package org.examcycle.acceptance.steps;

import java.util.List;

/** Why somebody is not let in, or comes too late. */
final class AccessReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("nobody knows who asks", "log-in-needed", "COM-ACC-01"),
          new Reason("somebody else was faster", "stale-version", "COM-QUA-01"));

  private AccessReasons() {}
}
