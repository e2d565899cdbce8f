package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a mark is not taken. */
final class MarkReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason(
              "no disadvantage is worth that much", "consideration-above-tariff", "INT-SPC-01"),
          new Reason("nobody is entered there", "candidate-not-entered", "INT-CWK-02"),
          new Reason("the option has no such component", "component-not-of-option", "INT-CWK-02"),
          new Reason("the mark is given twice", "mark-given-twice", "INT-CWK-02"),
          new Reason("its paper has not begun", "key-time-not-come", "INT-PRE-04"),
          new Reason("the mark is above the maximum", "mark-out-of-range", "INT-AWD-01"));

  private MarkReasons() {}
}
