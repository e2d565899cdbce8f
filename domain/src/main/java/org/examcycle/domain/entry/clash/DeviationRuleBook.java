package org.examcycle.domain.entry.clash;

import org.examcycle.domain.rule.RuleBook;

/** The rules asked when a deviation from the timetable is asked for, or granted (INT-ENT-12). */
public final class DeviationRuleBook {

  private DeviationRuleBook() {}

  public static RuleBook<DeviationCase> asking() {
    return always("deviations/2026")
        .with(
            new DeviationMustBeAskedInTime(),
            kase ->
                new DeviationMustBeAskedInTime.Facts(
                    kase.arrivedAt(), kase.day().date(), kase.limits(), kase.dueBy()));
  }

  /** By what the candidate sits, and when, at the moment of the grant. */
  public static RuleBook<DeviationCase> granting() {
    return always("granted-deviations/2026")
        .with(
            new PaperMustNotBePast(),
            kase ->
                new PaperMustNotBePast.Facts(
                    kase.movedTo(), kase.timed().keyTime(), kase.arrivedAt()));
  }

  /** Whether what was granted can still be, by the paper's Key Time as it is now. */
  public static RuleBook<DeviationCase> holding() {
    return times(RuleBook.named("held-deviations/2026"));
  }

  /** A grant is taken back while nobody has sat the paper by it. */
  public static RuleBook<PaperMustNotBePast.Facts> takingBack() {
    return RuleBook.<PaperMustNotBePast.Facts>named("deviations-taken-back/2026")
        .with(new PaperMustNotBePast(), facts -> facts);
  }

  private static RuleBook<DeviationCase> always(String name) {
    return times(
        RuleBook.<DeviationCase>named(name)
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
                kase -> new LatestPaperMoves.Facts(kase.day(), kase.timed())));
  }

  private static RuleBook<DeviationCase> times(RuleBook<DeviationCase> book) {
    return book.with(
            new MustMoveToAnotherTime(),
            kase -> new MustMoveToAnotherTime.Facts(kase.movedTo(), kase.timed().keyTime()))
        .with(
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
