package org.examcycle.acceptance.steps;

import java.util.List;

/** Why something is not told to centres. */
final class GuideReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("there is no such family", "notice-of-no-family", "INT-PRE-09"),
          new Reason("there is no such series", "notice-of-no-series", "INT-PRE-09"),
          new Reason("the document is listed already", "key-document-listed-already", "INT-PRE-07"),
          new Reason(
              "the regulations are published", "regulations-published-already", "INT-PRE-07"),
          new Reason(
              "the supplement replaces nothing", "supplement-replaces-nothing", "INT-PRE-07"),
          new Reason("the series is of another year", "supplement-of-another-year", "INT-PRE-07"),
          new Reason("a rule is given twice", "rules-given-twice", "INT-PRE-07"));

  private GuideReasons() {}
}
