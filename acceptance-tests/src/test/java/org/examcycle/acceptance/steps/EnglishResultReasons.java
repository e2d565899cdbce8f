package org.examcycle.acceptance.steps;

import java.util.List;

/** Why an English result is not released. */
final class EnglishResultReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("there is nothing to release", "nothing-to-release", "ENG-RES-02"),
          new Reason(
              "nobody with these numbers is entered", "not-entered-for-exam-date", "ENG-RES-02"));

  private EnglishResultReasons() {}
}
