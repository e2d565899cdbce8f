package org.examcycle.rest.entry.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.rest.value.Amount;

/**
 * A line of an invoice.
 *
 * @param syllabus with {@code option}: what the entry was for when the line fell due
 * @param standing the stage on the day on which it fell due
 * @param amount what the board asks for; negative: a refund
 * @param markUp what the Associate adds; nothing on the board's own
 * @param rule that priced it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record InvoiceLineBody(
    UUID entry,
    CandidateNumber candidate,
    SyllabusCode syllabus,
    Optional<OptionCode> option,
    ChargeKind kind,
    EntryStanding standing,
    Amount amount,
    Amount markUp,
    String rule,
    Instant chargedAt) {

  static final List<String> HEADER =
      List.of(
          "entry",
          "candidate",
          "syllabus",
          "option",
          "kind",
          "standing",
          "amount_minor_units",
          "mark_up_minor_units",
          "currency",
          "rule",
          "charged_at");

  static InvoiceLineBody of(InvoiceLine line) {
    return new InvoiceLineBody(
        line.entry().value(),
        line.candidate(),
        line.option().syllabus(),
        line.option().option(),
        line.charge().kind(),
        line.charge().standing(),
        Amount.of(line.charge().amount()),
        Amount.of(line.markUp()),
        line.charge().rule().value(),
        line.chargedAt());
  }

  List<String> values() {
    return List.of(
        entry.toString(),
        candidate.value(),
        syllabus.value(),
        option.map(OptionCode::value).orElse(""),
        kind.name(),
        standing.name(),
        String.valueOf(amount.minorUnits()),
        String.valueOf(markUp.minorUnits()),
        amount.currency().getCurrencyCode(),
        rule,
        chargedAt.toString());
  }
}
