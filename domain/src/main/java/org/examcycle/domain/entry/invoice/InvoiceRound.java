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
 */
public record InvoiceRound(InvoiceCause cause, Instant from, Instant until, LocalDate issuedOn) {

  /** What is charged on time is invoiced within so many days of the closing date; at once, here. */
  public static final int DAYS_TO_ISSUE = 14;

  public static final int DAYS_TO_PAY = 28;

  /**
   * The rounds that are due for one kind of entry: none up to the end of the closing date, then
   * what was charged until then, and then each month what was charged in those that are over.
   */
  public static List<InvoiceRound> due(EntryStages stages, Instant now) {
    var today = now.atZone(stages.zone()).toLocalDate();
    var closed = WholeDays.day(stages.stages().getFirst().lastDay(), stages.zone()).until();
    var rounds = new ArrayList<InvoiceRound>();
    if (!now.isBefore(closed)) {
      rounds.add(new InvoiceRound(InvoiceCause.ON_TIME, Instant.EPOCH, closed, today));
    }
    var month = beginningOfMonth(today, stages.zone());
    if (month.isAfter(closed)) {
      rounds.add(new InvoiceRound(InvoiceCause.MONTH_END, closed, month, today));
    }
    return List.copyOf(rounds);
  }

  /** The last day on which it is paid in time. */
  public LocalDate payableBy() {
    return issuedOn.plusDays(DAYS_TO_PAY);
  }

  private static Instant beginningOfMonth(LocalDate day, ZoneId zone) {
    return day.withDayOfMonth(1).atStartOfDay(zone).toInstant();
  }
}
