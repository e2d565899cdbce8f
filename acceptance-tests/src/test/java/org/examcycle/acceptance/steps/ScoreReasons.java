package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a score is not taken. */
final class ScoreReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("a component has no score", "component-score-missing", "ENG-EXM-02"),
          new Reason(
              "the exam does not report the component", "component-not-reported", "ENG-EXM-02"),
          new Reason("a paper has not begun", "paper-not-begun", "ENG-EXM-01"),
          new Reason("there is no such entry", "candidate-not-entered", "ENG-EXM-03"),
          new Reason("nobody is exempt from all components", "exempt-from-all", "ENG-SCL-06"));

  private ScoreReasons() {}
}
