package org.examcycle.domain.entry.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.WholeDays;

/**
 * What is to be put on invoices at some moment: everything charged from one instant up to another,
 * which is not on one yet (INT-ENT-16).
 *
 * @param from the first instant of it
 * @param until the first instant that is no longer of it
 * @param issuedOn the day, where the stages are counted
 * @param payableBy the last day on which it is paid in time
 */
public record InvoiceRound(
    InvoiceCause cause, Instant from, Instant until, LocalDate issuedOn, LocalDate payableBy) {

  /**
   * The rounds that are due for one kind of entry: none up to the end of the closing date, then at
   * once what was charged until then, and then each month what was charged in those that are over.
   */
  public static List<InvoiceRound> due(EntryStages stages, InvoiceTerms terms, Instant now) {
    var today = now.atZone(stages.zone()).toLocalDate();
    var payableBy = today.plusDays(terms.daysToPay());
    var closed = WholeDays.day(stages.stages().getFirst().lastDay(), stages.zone()).until();
    var rounds = new ArrayList<InvoiceRound>();
    if (!now.isBefore(closed)) {
      rounds.add(new InvoiceRound(InvoiceCause.ON_TIME, Instant.EPOCH, closed, today, payableBy));
    }
    var month = beginningOfMonth(today, stages.zone());
    if (month.isAfter(closed)) {
      rounds.add(new InvoiceRound(InvoiceCause.MONTH_END, closed, month, today, payableBy));
    }
    return List.copyOf(rounds);
  }

  private static Instant beginningOfMonth(LocalDate day, ZoneId zone) {
    return day.withDayOfMonth(1).atStartOfDay(zone).toInstant();
  }
}
