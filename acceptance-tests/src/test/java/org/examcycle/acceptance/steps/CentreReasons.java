package org.examcycle.acceptance.steps;

import java.util.List;

/** Why something about a centre is refused. */
final class CentreReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("the centre is suspended", "centre-not-approved", "INT-PRE-01"),
          new Reason("the centre is withdrawn", "centre-not-approved", "INT-PRE-01"),
          new Reason(
              "its Associate deals with the board", "associate-deals-with-the-board", "INT-PRE-02"),
          new Reason(
              "five digits are of the United Kingdom",
              "number-is-of-the-united-kingdom",
              "INT-PRE-01"),
          new Reason("the code is another Associate's", "associate-code-taken", "INT-PRE-02"),
          new Reason("there is no such Associate", "associate-unknown", "INT-PRE-02"),
          new Reason(
              "its contacts are confirmed already", "contacts-confirmed-already", "INT-PRE-06"),
          new Reason("no such syllabus exists", "syllabuses-unknown", "INT-PRE-01"));

  private CentreReasons() {}
}
