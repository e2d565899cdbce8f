package org.examcycle.domain.entry;

import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.rule.RuleBook;

/**
 * The rules asked when an entry is made or changed. A supplement for one route replaces single
 * rules by {@link RuleBook#replacing}.
 */
public final class EntryRuleBook {

  /** Both months count. */
  public static final int MONTHS_CARRIED = 13;

  private static final int TIMES_CARRIED = 2;

  private EntryRuleBook() {}

  /** For a new entry and for the change of one. */
  public static RuleBook<EntryCase> entering() {
    return carrying(
        retakes(
            offers(
                RuleBook.<EntryCase>named("entries/2026")
                    .with(
                        new CentreMustBeApproved(),
                        kase ->
                            new CentreMustBeApproved.Facts(
                                kase.centre().number(), kase.centre().status()))
                    .with(
                        new CentreMustBeApprovedForSyllabus(),
                        kase ->
                            new CentreMustBeApprovedForSyllabus.Facts(
                                kase.centre(), kase.syllabus().code()))
                    .with(
                        new CandidateMustNotBeLeaving(),
                        kase ->
                            new CandidateMustNotBeLeaving.Facts(
                                kase.candidate().key(), kase.leaving()))
                    .with(
                        new OneOptionOfASyllabus(),
                        kase -> new OneOptionOfASyllabus.Facts(kase.syllabus().code(), kase.held()))
                    .with(
                        new EntryDatesMustBeSet(),
                        kase ->
                            new EntryDatesMustBeSet.Facts(
                                kase.series().code(), kase.kind(), kase.stages()))
                    .with(
                        new EntriesMustBeOpen(),
                        kase -> new EntriesMustBeOpen.Facts(kase.stages(), kase.arrivedAt()))
                    .with(
                        new ChangeMustChangeSomething(),
                        kase -> new ChangeMustChangeSomething.Facts(kase.entry(), kase.option()))
                    .with(new EntryMustStand(), kase -> new EntryMustStand.Facts(kase.entry()))
                    .with(
                        new NotTheSameTitleAndLevel(),
                        kase -> new NotTheSameTitleAndLevel.Facts(kase.syllabus(), kase.held()))
                    .with(
                        new NotAProhibitedPair(),
                        kase ->
                            new NotAProhibitedPair.Facts(
                                kase.syllabus().code(), kase.held(), kase.prohibited())))));
  }

  private static RuleBook<EntryCase> offers(RuleBook<EntryCase> book) {
    return book.with(
            new OptionMustBeOffered(),
            kase ->
                new OptionMustBeOffered.Facts(
                    kase.series().code(),
                    kase.option(),
                    kase.offer(),
                    kase.syllabus().type().isHeldIn(kase.series().kind())))
        .with(
            new OptionMustBeOfferedInZone(),
            kase ->
                new OptionMustBeOfferedInZone.Facts(
                    kase.offer(), kase.series().zoneFor(kase.centre().zone())))
        .with(
            new SeriesMustBeHeldInCountry(),
            kase -> new SeriesMustBeHeldInCountry.Facts(kase.series(), kase.centre().country()))
        .with(
            new OptionMustBeOpenToPrivateCandidates(),
            kase ->
                new OptionMustBeOpenToPrivateCandidates.Facts(
                    kase.offer(), kase.candidate().status()))
        .with(
            new RetakesOnlyOptionNeedsRetake(),
            kase -> new RetakesOnlyOptionNeedsRetake.Facts(kase.offer(), kase.kind()));
  }

  private static RuleBook<EntryCase> retakes(RuleBook<EntryCase> book) {
    return book.with(
            new SeriesMustTakeRetakes(),
            kase -> new SeriesMustTakeRetakes.Facts(kase.series(), kase.kind(), kase.stages()))
        .with(
            new RetakeMustHaveEarlierEntry(),
            kase ->
                new RetakeMustHaveEarlierEntry.Facts(
                    kase.series(), kase.syllabus().code(), kase.retake()))
        .with(
            new EarlierCandidateMustMatch(),
            kase ->
                new EarlierCandidateMustMatch.Facts(kase.candidate().dateOfBirth(), kase.retake()));
  }

  private static RuleBook<EntryCase> carrying(RuleBook<EntryCase> book) {
    return carriedMarks(book)
        .with(
            new CarriedWithinMonths(MONTHS_CARRIED),
            kase -> new CarriedWithinMonths.Facts(kase.series().code(), kase.carrying().claim()))
        .with(
            new NotFromMarchToJune(),
            kase -> new NotFromMarchToJune.Facts(kase.series().code(), kase.carrying().claim()))
        .with(
            new CarriedAtMost(TIMES_CARRIED),
            kase ->
                new CarriedAtMost.Facts(
                    kase.syllabus().code(),
                    kase.candidate().dateOfBirth(),
                    kase.carrying().claim()))
        .with(
            new CarriedEntryIsARetake(),
            kase ->
                new CarriedEntryIsARetake.Facts(
                    kase.series(), kase.kind(), kase.carrying().claim()))
        .with(
            new CarriedCandidateMustMatch(),
            kase ->
                new CarriedCandidateMustMatch.Facts(
                    kase.candidate().dateOfBirth(), kase.carrying().claim()));
  }

  private static RuleBook<EntryCase> carriedMarks(RuleBook<EntryCase> book) {
    return book.with(
            new CarryNeedsOptionThatCarries(),
            kase -> new CarryNeedsOptionThatCarries.Facts(kase.option(), kase.carrying()))
        .with(
            new CarriedEntryMustExist(),
            kase ->
                new CarriedEntryMustExist.Facts(kase.syllabus().code(), kase.carrying().claim()))
        .with(
            new CarriedResultsMustBeOut(),
            kase -> new CarriedResultsMustBeOut.Facts(kase.carrying().claim()))
        .with(
            new CarriedMarksMustBeThere(),
            kase ->
                new CarriedMarksMustBeThere.Facts(
                    kase.syllabus().code(), kase.candidate().dateOfBirth(), kase.carrying()))
        .with(
            new CarriedResultMustBeOfItsKind(),
            kase ->
                new CarriedResultMustBeOfItsKind.Facts(
                    kase.candidate().dateOfBirth(), kase.carrying()))
        .with(
            new LanguageResultsAreNotCarried(),
            kase ->
                new LanguageResultsAreNotCarried.Facts(
                    kase.syllabus(), kase.carrying().components()));
  }
}
