package org.examcycle.domain.entry;

import java.util.Currency;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something about invoices is not taken. */
public sealed interface InvoiceRefusal extends Refusal {

  RuleId INVOICES = RuleId.of("INT-ENT-16");

  /** A series has one currency; a mark-up is in another. */
  record MarkUpInOtherCurrency(@AtFault Currency currency, Currency currencyOfSeries)
      implements InvoiceRefusal {
    @Override
    public RuleId rule() {
      return INVOICES;
    }
  }

  /** What is added to what is asked for is not negative, nor positive on what is given back. */
  record MarkUpOfOtherSign(@AtFault("kind") ChargeKind line, long minorUnits)
      implements InvoiceRefusal {
    @Override
    public RuleId rule() {
      return INVOICES;
    }
  }

  /** No row says by when invoices of the series are issued and paid. */
  record InvoiceTermsNotSet(SeriesCode series) implements InvoiceRefusal {
    @Override
    public RuleId rule() {
      return INVOICES;
    }
  }
}
