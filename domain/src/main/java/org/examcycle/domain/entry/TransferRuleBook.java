package org.examcycle.domain.entry;

import java.time.ZoneId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.rule.RuleBook;

/** The rules asked when a transfer is asked for, and when it is accepted (INT-ENT-11). */
public final class TransferRuleBook {

  /** Where the board is: its days count where a row names no other zone. */
  private static final ZoneId BOARD = ZoneId.of("Europe/London");

  private TransferRuleBook() {}

  /** Of the sending centre. */
  public static RuleBook<TransferCase> asking() {
    var receiving = receiving();
    return RuleBook.<TransferCase>named("transfers/2026")
        .with(
            new TransferGoesElsewhere(),
            kase -> new TransferGoesElsewhere.Facts(kase.candidate(), kase.to()))
        .with(
            new SomethingMustBeTransferred(),
            kase -> new SomethingMustBeTransferred.Facts(kase.candidate(), kase.entries()))
        .with(
            new TransferMustBeAskedInTime(),
            kase ->
                new TransferMustBeAskedInTime.Facts(
                    kase.series().code(),
                    kase.now().atZone(BOARD).toLocalDate(),
                    kase.firstExam(),
                    kase.limits(),
                    kase.workingDays()))
        .with(
            new ReceiverMustBeAbleToTake(),
            kase ->
                new ReceiverMustBeAbleToTake.Facts(
                    kase.to(), kase.receiver().isPresent() && isTaken(receiving, kase)));
  }

  /** Of the receiving centre, which is there. */
  public static RuleBook<TransferCase> accepting() {
    return receiving()
        .with(
            new SomethingMustBeTransferred(),
            kase -> new SomethingMustBeTransferred.Facts(kase.candidate(), kase.entries()))
        .with(
            new TransferMustBeAcceptedBeforeTheFirstExam(),
            kase ->
                new TransferMustBeAcceptedBeforeTheFirstExam.Facts(
                    kase.now().atZone(kase.clocks()).toLocalDate(), kase.firstExam()));
  }

  private static RuleBook<TransferCase> receiving() {
    return RuleBook.<TransferCase>named("transfers/2026")
        .with(
            new CentreMustBeApproved(),
            kase ->
                new CentreMustBeApproved.Facts(kase.to(), kase.receiver().orElseThrow().status()))
        .with(
            new ReceiverMustBeApprovedForSyllabuses(),
            kase ->
                new ReceiverMustBeApprovedForSyllabuses.Facts(
                    kase.receiver().orElseThrow(),
                    kase.entries().stream().map(TransferRuleBook::syllabus).toList()))
        .with(
            new SeriesMustBeHeldInCountry(),
            kase ->
                new SeriesMustBeHeldInCountry.Facts(
                    kase.series(), kase.receiver().orElseThrow().country()))
        .with(
            new ReceiverMustBeOfferedOptions(),
            kase ->
                new ReceiverMustBeOfferedOptions.Facts(
                    kase.to(),
                    kase.series().zoneFor(kase.receiver().orElseThrow().zone()),
                    kase.offers()));
  }

  private static boolean isTaken(RuleBook<TransferCase> receiving, TransferCase kase) {
    return receiving.check(kase).isEmpty();
  }

  private static SyllabusCode syllabus(Entry entry) {
    return entry.option().syllabus();
  }
}
