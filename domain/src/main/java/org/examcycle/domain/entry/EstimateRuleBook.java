package org.examcycle.domain.entry;

import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.rule.RuleBook;

/** The rules asked when estimated entries are stated (INT-ENT-13). */
public final class EstimateRuleBook {

  private EstimateRuleBook() {}

  public static RuleBook<EstimateCase> stating() {
    return RuleBook.<EstimateCase>named("estimates/2026")
        .with(
            new CentreMustBeApproved(),
            kase -> new CentreMustBeApproved.Facts(kase.centre().number(), kase.centre().status()))
        .with(
            new EntryDatesMustBeSet(),
            kase ->
                new EntryDatesMustBeSet.Facts(kase.series().code(), EntryKind.FIRST, kase.stages()))
        .with(
            new EstimatesBeforeFinalEntries(),
            kase -> new EstimatesBeforeFinalEntries.Facts(kase.stages(), kase.arrivedAt()))
        .with(
            new EachSyllabusEstimatedOnce(),
            kase -> new EachSyllabusEstimatedOnce.Facts(kase.estimates()))
        .with(
            new EstimatedSyllabusesMustBeApproved(),
            kase -> new EstimatedSyllabusesMustBeApproved.Facts(kase.centre(), kase.estimates()));
  }
}
