package org.examcycle.acceptance.steps;

import java.util.List;

/** Why thresholds are not taken, or an award not run or confirmed. */
final class AwardReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("a grade is of another scale", "grade-not-of-scale", "INT-AWD-04"),
          new Reason("it is no option of the syllabus", "option-not-found", "INT-AWD-04"),
          new Reason(
              "its components are not those of the option",
              "components-not-the-option",
              "INT-AWD-04"),
          new Reason("it is no component of the syllabus", "component-not-found", "INT-AWD-04"),
          new Reason("it is given twice", "thresholds-given-twice", "INT-AWD-04"),
          new Reason("its maximum is another", "maximum-not-the-option", "INT-AWD-04"),
          new Reason(
              "a threshold is not below the one before it", "threshold-not-below", "INT-AWD-04"),
          new Reason(
              "a threshold lies outside the marks there are",
              "threshold-out-of-range",
              "INT-AWD-04"),
          new Reason("a grade between two others is left out", "grade-left-out", "INT-AWD-04"),
          new Reason("it offers no grade", "no-grade-offered", "INT-AWD-04"),
          new Reason("no component has that grade", "grade-not-of-components", "INT-AWD-03"),
          new Reason("an option has no thresholds", "option-without-thresholds", "INT-AWD-10"),
          new Reason("nobody is entered for the syllabus", "nobody-entered", "INT-AWD-10"),
          new Reason("the award is settled already", "award-not-open", "INT-AWD-10"),
          new Reason("the run is out of date", "award-inputs-moved", "INT-AWD-10"));

  private AwardReasons() {}
}
