package org.examcycle.acceptance.steps;

import java.util.List;

/** Why options, scales and bands are refused. */
final class CatalogueReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("its bands do not rise", "bands-do-not-rise", "ENG-SCL-03"),
          new Reason("no scale holds", "no-scale-in-force", "ENG-EXM-02"),
          new Reason(
              "the weights do not give the maximum", "weights-do-not-give-maximum", "INT-AWD-02"),
          new Reason("a component has two highest marks", "component-maxima-differ", "INT-AWD-02"),
          new Reason("an award stands on the options", "options-awarded", "INT-AWD-02"),
          new Reason("the scale is defined otherwise", "scale-defined-otherwise", "INT-AWD-09"));

  private CatalogueReasons() {}
}
