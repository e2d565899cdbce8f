package org.examcycle.acceptance.driver.inprocess;

import java.time.ZoneId;
import org.examcycle.acceptance.driver.SittingDriver.ComponentTime;
import org.examcycle.acceptance.driver.SittingDriver.LateRow;
import org.examcycle.acceptance.driver.SittingDriver.PolicyRow;
import org.examcycle.acceptance.driver.SittingDriver.RefundRow;
import org.examcycle.acceptance.driver.SittingDriver.SittingRow;
import org.examcycle.acceptance.driver.SittingDriver.SittingSeen;
import org.examcycle.application.entry.english.ListSittings;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.LateEntries;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.quantity.Money;

/** Sittings, as steps have them and as their room has them. */
final class SittingRows {

  private SittingRows() {}

  static OpenSitting.Command command(SittingRow row) {
    return new OpenSitting.Command(
        new SittingKey(CentreNumber.of(row.centre()), ExamDateKey.of(row.examDate())),
        row.venue(),
        ZoneId.of(row.zone()),
        row.times().stream()
            .map(
                time ->
                    new org.examcycle.domain.entry.english.ComponentTime(
                        ComponentName.of(time.component()), time.startsAt()))
            .toList(),
        policy(row.policy()));
  }

  private static CentrePolicy policy(PolicyRow row) {
    return new CentrePolicy(
        Money.of(row.entryFee(), row.currency()),
        row.late().map(late -> new LateEntries(late.until(), Money.of(late.fee(), row.currency()))),
        row.refunds().stream()
            .map(
                refund ->
                    new org.examcycle.domain.entry.english.RefundRow(
                        refund.until(), refund.percent()))
            .toList());
  }

  static SittingRow seen(Sitting sitting) {
    return new SittingRow(
        sitting.key().centre().value(),
        sitting.key().examDate().value(),
        sitting.venue(),
        sitting.zone().getId(),
        sitting.times().stream().map(SittingRows::seen).toList(),
        seen(sitting.policy()));
  }

  static SittingSeen seen(ListSittings.Line line) {
    var sitting = line.sitting();
    return new SittingSeen(
        sitting.sitting().key().value(),
        sitting.examDate().key().date(),
        sitting.examDate().closingDate(),
        sitting.entryDates().lastDay(),
        line.now().map(Standing::name),
        sitting.examDate().window().lastDay());
  }

  static ComponentTime seen(org.examcycle.domain.entry.english.ComponentTime time) {
    return new ComponentTime(time.component().value(), time.startsAt());
  }

  private static PolicyRow seen(CentrePolicy policy) {
    return new PolicyRow(
        policy.entryFee().currency().getCurrencyCode(),
        policy.entryFee().minorUnits(),
        policy.late().map(late -> new LateRow(late.until(), late.fee().minorUnits())),
        policy.refunds().stream().map(row -> new RefundRow(row.until(), row.percent())).toList());
  }
}
