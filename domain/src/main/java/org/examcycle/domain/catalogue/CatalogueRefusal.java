package org.examcycle.domain.catalogue;

import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something is not taken into the catalogue. */
public sealed interface CatalogueRefusal extends Refusal {

  RuleId WEIGHTING = RuleId.of("INT-AWD-02");
  RuleId SCALES = RuleId.of("INT-AWD-09");

  /** Full marks on all components would not give the option's maximum. */
  record WeightsDoNotGiveMaximum(String option, String sum, int maximum)
      implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return WEIGHTING;
    }
  }

  /** Two options of one syllabus by the same code or alias. */
  record OptionGivenTwice(String option) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return WEIGHTING;
    }
  }

  /** A component counted twice in one option. */
  record ComponentGivenTwice(String option, ComponentCode component) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return WEIGHTING;
    }
  }

  /** One component with two different highest marks. */
  record ComponentMaximaDiffer(String option, ComponentCode component, int maximum, int elsewhere)
      implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return WEIGHTING;
    }
  }
}
