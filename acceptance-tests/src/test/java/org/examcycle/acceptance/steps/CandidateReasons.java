package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a candidate is not registered or changed. */
final class CandidateReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("the candidate is not born yet", "born-in-the-future", "INT-CAN-02"),
          new Reason("the candidate is too young", "born-too-late", "INT-CAN-02"),
          new Reason("nobody was born so long ago", "born-too-early", "INT-CAN-02"),
          new Reason("the number is taken", "candidate-number-taken", "INT-CAN-01"),
          new Reason("it is not a name", "name-not-accepted", "INT-CAN-02"),
          new Reason("its Latin form is not Latin", "latin-name-not-accepted", "INT-CAN-02"),
          new Reason("it is not a ULN", "uln-malformed", "INT-CAN-02"),
          new Reason("it is not written as a UCI", "uci-malformed", "INT-CAN-03"),
          new Reason("the check letter is wrong", "uci-check-letter-wrong", "INT-CAN-03"),
          new Reason(
              "there are entries that are not for private candidates",
              "entered-for-school-options",
              "INT-CAN-04"),
          new Reason("results of the candidate are out", "results-of-candidate-out", "INT-CRT-02"),
          new Reason("they are one person already", "candidates-linked-already", "INT-CAN-05"),
          new Reason("the person is not matched", "person-not-matched", "INT-CAN-05"));

  private CandidateReasons() {}
}
