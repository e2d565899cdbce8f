package org.examcycle.acceptance.steps;

import java.util.List;

/** Why an exam is not made verifiable. */
final class VerificationReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("that is so already", "verifiable-already", "ENG-VER-02"),
          new Reason("the board has no such exam", "exam-unknown", "ENG-VER-02"));

  private VerificationReasons() {}
}
