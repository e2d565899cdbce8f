package org.examcycle.domain.catalogue;

import java.util.List;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why offers and prohibited pairs are not taken. */
public sealed interface OfferRefusal extends Refusal {

  /** The catalogue has no such syllabuses. */
  record OfferedSyllabusesUnknown(List<SyllabusCode> syllabuses) implements OfferRefusal {
    public OfferedSyllabusesUnknown {
      syllabuses = List.copyOf(syllabuses);
    }

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

  /** A series has one currency; a fee of this row is in another. */
  record FeeInOtherCurrency(OptionKey option, String currency, String currencyOfSeries)
      implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  /** A syllabus cannot be prohibited with itself. */
  record PairedWithItself(SyllabusCode syllabus) implements OfferRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-08");
    }
  }
}
