package org.examcycle.domain.catalogue;

import java.util.Currency;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why offers and prohibited pairs are not taken. */
public sealed interface OfferRefusal extends Refusal {

  /** The catalogue has no such syllabus. */
  record OfferedSyllabusUnknown(SyllabusCode syllabus) implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-02");
    }
  }

  /** The syllabus has a table of options in the series, and this is none of them. */
  record OfferedOptionUnknown(OptionKey option) implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-02");
    }
  }

  /** What the option leads to is not held in series of that kind. */
  record TypeNotHeldInSeries(OptionKey option, String type, SeriesKind seriesKind)
      implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-02");
    }
  }

  /** One option stands in two rows. */
  record OptionOfferedTwice(OptionKey option) implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-02");
    }
  }

  /** A series has one currency; a fee is in another. */
  record FeeInOtherCurrency(OptionKey option, Currency currency, Currency currencyOfSeries)
      implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  /** The catalogue has no such syllabus that others may not be entered with. */
  record PairedSyllabusUnknown(SyllabusCode syllabus) implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-08");
    }
  }

  /** A pair is of two syllabuses. */
  record PairedWithItself(SyllabusCode syllabus) implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-08");
    }
  }
}
