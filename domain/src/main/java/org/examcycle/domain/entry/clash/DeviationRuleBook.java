package org.examcycle.domain.entry.clash;

import org.examcycle.domain.rule.RuleBook;

/** The rules asked when a deviation from the timetable is asked for (INT-ENT-12). */
public final class DeviationRuleBook {

  private DeviationRuleBook() {}

  public static RuleBook<DeviationCase> asking() {
    return times(
        RuleBook.<DeviationCase>named("deviations/2026")
            .with(
                new UkCentresNeedNotAsk(),
                kase ->
                    new UkCentresNeedNotAsk.Facts(kase.centre().number(), kase.centre().route()))
            .with(
                new LimitsMustBeSet(),
                kase -> new LimitsMustBeSet.Facts(kase.series().code(), kase.limits()))
            .with(
                new DayMustBeTooLong(),
                kase -> new DayMustBeTooLong.Facts(kase.day().date(), kase.grounds()))
            .with(
                new LatestPaperMoves(),
                kase -> new LatestPaperMoves.Facts(kase.day(), kase.timed()))
            .with(
                new DeviationMustBeAskedInTime(),
                kase ->
                    new DeviationMustBeAskedInTime.Facts(
                        kase.arrivedAt(), kase.day().date(), kase.limits(), kase.dueBy())));
  }

  private static RuleBook<DeviationCase> times(RuleBook<DeviationCase> book) {
    return book.with(
            new NotToAnEarlierDate(),
            kase -> new NotToAnEarlierDate.Facts(kase.movedToDate(), kase.day().date()))
        .with(
            new NotIntoAnEarlierSession(),
            kase ->
                new NotIntoAnEarlierSession.Facts(
                    kase.movedTo(), kase.timed().keyTime(), kase.limits()))
        .with(
            new NotTooLongAfterKeyTime(),
            kase ->
                new NotTooLongAfterKeyTime.Facts(
                    kase.movedTo(), kase.timed().keyTime(), kase.limits()));
  }
}
