package org.examcycle.acceptance.steps;

import java.util.List;

/** Why somebody is not erased, or the schedule not set. */
final class PrivacyReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("the record must be kept", "records-kept", "COM-PRV-07"),
          new Reason("nobody has said for how long it is kept", "retention-not-set", "COM-PRV-07"),
          new Reason("it would reach back", "retention-reaches-back", "COM-PRV-07"));

  private PrivacyReasons() {}
}
