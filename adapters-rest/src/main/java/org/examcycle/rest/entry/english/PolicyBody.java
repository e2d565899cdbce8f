package org.examcycle.rest.entry.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.LateEntries;
import org.examcycle.domain.entry.english.RefundRow;
import org.examcycle.domain.quantity.Money;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.problem.Once;

/**
 * What a centre charges and refunds at a sitting (ENG-EXM-03).
 *
 * @param currency ISO 4217, of all amounts
 * @param entryFee in the smallest unit of the currency
 * @param late absent where the centre takes no late entries
 */
record PolicyBody(
    @NotNull Currency currency,
    @Min(0) @Max(PolicyBody.MOST) long entryFee,
    Optional<@Valid LateBody> late,
    @NotNull @Size(max = 50) List<@Valid RefundBody> refunds) {

  static final long MOST = 1_000_000_000L;

  /** Late entries: the last day, and what they cost besides. */
  record LateBody(@NotNull LocalDate until, @Min(0) @Max(PolicyBody.MOST) long fee) {}

  /** What is refunded of a withdrawal up to a day. */
  record RefundBody(@NotNull LocalDate until, @Min(0) @Max(100) int percent) {}

  /**
   * @throws Malformed if one day has two refunds
   */
  CentrePolicy policy() {
    var days = refunds.stream().map(RefundBody::until).toList();
    Once.check(days, at -> "/policy/refunds/" + at + "/until", "duplicate-day");
    return new CentrePolicy(
        new Money(entryFee, currency),
        late.map(entries -> new LateEntries(entries.until(), new Money(entries.fee(), currency))),
        refunds.stream().map(row -> new RefundRow(row.until(), row.percent())).toList());
  }

  static PolicyBody of(CentrePolicy policy) {
    return new PolicyBody(
        policy.entryFee().currency(),
        policy.entryFee().minorUnits(),
        policy.late().map(late -> new LateBody(late.until(), late.fee().minorUnits())),
        policy.refunds().stream().map(row -> new RefundBody(row.until(), row.percent())).toList());
  }
}
