package org.examcycle.acceptance.steps;

import java.util.List;

/** Why options, scales and bands are refused. */
final class CatalogueReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("its bands do not rise", "bands-do-not-rise", "ENG-SCL-03"),
          new Reason("an exam date would be lost", "scheduled-exam-date-lost", "ENG-EXM-02"),
          new Reason("no scale holds", "no-scale-in-force", "ENG-EXM-02"),
          new Reason(
              "the weights do not give the maximum", "weights-do-not-give-maximum", "INT-AWD-02"),
          new Reason("a component has two highest marks", "component-maxima-differ", "INT-AWD-02"),
          new Reason("an award stands on the options", "options-awarded", "INT-AWD-02"),
          new Reason("nobody has defined the scale", "scale-not-defined", "INT-AWD-09"),
          new Reason(
              "there is no such type of qualification", "type-not-in-catalogue", "INT-AWD-09"),
          new Reason(
              "nobody knows the syllabus that is offered",
              "offered-syllabus-unknown",
              "INT-ENT-02"),
          new Reason("the syllabus has no such option", "offered-option-unknown", "INT-ENT-02"),
          new Reason(
              "an option that is needed is left out", "needed-option-left-out", "INT-ENT-02"),
          new Reason("somebody is entered for the syllabus", "syllabus-entered", "INT-AWD-09"),
          new Reason("somebody is entered for the type", "type-entered", "INT-RES-01"),
          new Reason(
              "such a series does not have the type", "type-not-held-in-series", "INT-ENT-02"),
          new Reason("there is no such kind of series", "series-kind-unknown", "INT-PRE-04"),
          new Reason("an option is offered twice", "option-offered-twice", "INT-ENT-02"),
          new Reason("the fee is in another currency", "fee-in-other-currency", "INT-ENT-03"),
          new Reason(
              "nobody knows a syllabus of the pair", "paired-syllabus-unknown", "INT-ENT-08"),
          new Reason("a pair is of two syllabuses", "paired-with-itself", "INT-ENT-08"),
          new Reason("the scale is defined otherwise", "scale-defined-otherwise", "INT-AWD-09"));

  private CatalogueReasons() {}
}
