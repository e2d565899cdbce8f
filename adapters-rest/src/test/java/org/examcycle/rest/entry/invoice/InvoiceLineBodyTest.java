package org.examcycle.rest.entry.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Test;

/** A line of an invoice in a CSV file. */
class InvoiceLineBodyTest {

  private static final UUID ENTRY = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @Test
  void a_column_of_money_says_in_which_unit_it_is() {
    var line =
        new InvoiceLine(
            new EntryId(ENTRY),
            CandidateNumber.of("0042"),
            OptionKey.of("0620", "BX"),
            new Charge(
                ChargeKind.ENTRY_FEE,
                Money.of(9000, "GBP"),
                EntryStanding.ON_TIME,
                RuleId.of("INT-ENT-04")),
            Money.of(450, "GBP"),
            Instant.parse("2027-02-01T10:00:00Z"));

    assertThat(String.join(",", InvoiceLineBody.HEADER))
        .isEqualTo(
            "entry,candidate,syllabus,option,kind,standing,amount_minor_units,"
                + "mark_up_minor_units,currency,rule,charged_at");
    assertThat(String.join(",", InvoiceLineBody.of(line).values()))
        .isEqualTo(
            ENTRY + ",0042,0620,BX,ENTRY_FEE,ON_TIME,9000,450,GBP,INT-ENT-04,2027-02-01T10:00:00Z");
  }
}
