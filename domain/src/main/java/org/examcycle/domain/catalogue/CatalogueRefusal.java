package org.examcycle.domain.catalogue;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something is not taken into the catalogue. */
public sealed interface CatalogueRefusal extends Refusal {

  RuleId WEIGHTING = RuleId.of("INT-AWD-02");
  RuleId SCALES = RuleId.of("INT-AWD-09");

  /** Everything here is about the weighting of components unless it says otherwise. */
  @Override
  default RuleId rule() {
    return WEIGHTING;
  }

  /** Full marks on all components would not give the option's maximum. */
  record WeightsDoNotGiveMaximum(String option, String sum, int maximum)
      implements CatalogueRefusal {}

  /** Two options of one syllabus by the same code or alias. */
  record OptionGivenTwice(String option) implements CatalogueRefusal {}

  /** A component counted twice in one option. */
  record ComponentGivenTwice(String option, ComponentCode component) implements CatalogueRefusal {}

  /** One component with two different highest marks. */
  record ComponentMaximaDiffer(String option, ComponentCode component, int maximum, int elsewhere)
      implements CatalogueRefusal {}

  /** The rows of one option do not agree in its alias, type or maximum. */
  record OptionRowsDisagree(String option) implements CatalogueRefusal {}

  /** A highest mark below one. */
  record MaximumBelowOne(String option, ComponentCode component) implements CatalogueRefusal {}

  /** A component has either a factor or a share, not below zero. */
  record WeightNotGivenOnce(String option, ComponentCode component) implements CatalogueRefusal {}

  /** Only a component of weight zero is reported beside the grade. */
  record EndorsementCarriesWeight(String option, ComponentCode component)
      implements CatalogueRefusal {}

  /** Awarded already with the options as they are; the award is confirmed. */
  record OptionsAwarded(SeriesCode series, SyllabusCode syllabus) implements CatalogueRefusal {}

  /**
   * A character of a title that documents cannot be printed with.
   *
   * @param character {@code U+12000}
   */
  record TitleCharacterUnprintable(String character) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-14");
    }
  }

  /**
   * Documents name whoever recognises a qualification, and there is no letter for a character.
   *
   * @param character {@code U+12000}
   */
  record RegulatorCharacterUnprintable(@AtFault("regulators") String character)
      implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-08");
    }
  }

  /**
   * A series is of a kind that has Key Times, and this one has none.
   *
   * @param known the kinds that there are, in order
   */
  record SeriesKindUnknown(SeriesKind seriesKind, List<SeriesKind> known)
      implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** The table leaves out an option that the series offers, or that somebody is entered for. */
  record NeededOptionLeftOut(OptionKey option) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-02");
    }
  }

  /**
   * Somebody has been entered for the syllabus, which stays of the type that it has.
   *
   * @param type that it has
   */
  record SyllabusEntered(SyllabusCode syllabus, String type) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /**
   * Somebody has been entered for a qualification of the type, whose results come out with those of
   * its family.
   *
   * @param family that it has
   */
  record TypeEntered(String type, String family) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-RES-01");
    }
  }

  /** The catalogue has no such syllabus. */
  record SyllabusNotInCatalogue(SyllabusCode syllabus) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /** The catalogue has no such type of qualification. */
  record TypeNotInCatalogue(String type) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /** The option is of a type whose results come out with those of another family. */
  record TypeOfAnotherFamily(String type, String family) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-RES-01");
    }
  }

  /** There is no scale of that name. */
  record ScaleNotDefined(String scale) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /** There are no bands of uniform marks of that name. */
  record PumSchemeNotDefined(String scheme) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /** The bands of uniform marks are not those of the grades of the scale. */
  record PumSchemeOfAnotherScale(String scheme, String scale) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-AWD-08");
    }
  }

  /** No rule has that name and version. */
  record RuleNotInBook(String name) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /** A scale stands as it was first defined: another one takes another name. */
  record ScaleDefinedOtherwise(String scale) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Two rows of one file say what one thing is. */
  record RowGivenTwice(String key) implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return SCALES;
    }
  }

  /** Only components numbered 8x or 9x carry marks of an earlier series. */
  record CarryingComponentNotNumbered(String option, ComponentCode component)
      implements CatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-09");
    }
  }
}
