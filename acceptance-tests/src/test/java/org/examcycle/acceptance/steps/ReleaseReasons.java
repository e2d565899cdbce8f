package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a release is not planned, proposed or approved, or a result not held. */
final class ReleaseReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("the results are out", "results-are-out", "INT-RES-01"),
          new Reason("its centres may have seen results", "results-delayed-too-late", "INT-PRE-02"),
          new Reason("no such family exists", "family-unknown", "INT-RES-01"),
          new Reason("it is planned already", "release-planned-already", "INT-RES-01"),
          new Reason(
              "entries and results do not answer each other",
              "rehearsal-does-not-reconcile",
              "INT-RES-03"),
          new Reason("there is nobody to release", "nobody-to-release", "INT-RES-03"),
          new Reason("the rehearsal is no longer what it was", "rehearsal-moved", "INT-RES-03"),
          new Reason("its release is under way", "release-under-way", "INT-RES-03"),
          new Reason("whoever ran it does not confirm it", "confirmer-ran", "INT-RES-03"),
          new Reason("nobody has proposed it", "release-not-proposed", "INT-RES-03"),
          new Reason("it is approved already", "release-approved-already", "INT-RES-03"),
          new Reason("whoever proposed it does not approve it", "approver-proposed", "INT-RES-03"),
          new Reason("the result is held already", "result-held-already", "INT-RES-03"),
          new Reason("the result is not held", "result-not-held", "INT-RES-03"));

  private ReleaseReasons() {}
}
