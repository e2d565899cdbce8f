package org.examcycle.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.domain.entry.Cases.BORN;
import static org.examcycle.domain.entry.Cases.EARLIER;
import static org.examcycle.domain.entry.Cases.JUNE;
import static org.examcycle.domain.entry.Cases.LONDON;
import static org.examcycle.domain.entry.Cases.MARCH;
import static org.examcycle.domain.entry.Cases.NORTHGATE;
import static org.examcycle.domain.entry.Cases.NOVEMBER;
import static org.examcycle.domain.entry.Cases.SHUT;
import static org.examcycle.domain.entry.Cases.WITHOUT_PRACTICAL;
import static org.examcycle.domain.entry.Cases.WITH_PRACTICAL;
import static org.examcycle.domain.entry.Cases.held;
import static org.examcycle.domain.entry.Cases.pounds;
import static org.examcycle.domain.entry.Cases.syllabus;
import static org.examcycle.domain.entry.Cases.zones;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.domain.rulebook.Table;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryRulesTest {

  private static final EntryId ENTRY = new EntryId(new UUID(0, 1));
  private static final SyllabusCode BIOLOGY = SyllabusCode.of("0610");

  @ParameterizedTest
  @CsvSource({"0610, false", "9999, false", "ICE, true", "AICE, true"})
  void the_fee_of_a_group_award_alone_stands_whatever_the_evidence(String code, boolean stands) {
    var award = SyllabusCode.of(code);
    var refused = refused(charged(code, line(ChargeKind.ENTRY_FEE, 50, "")));

    assertThat(refused.isPresent()).isEqualTo(stands);
    refused.ifPresent(
        refusal -> {
          assertThat(refusal).isEqualTo(new EntryRefusal.GroupAwardFeeStands(ENTRY, award));
          assertThat(refusal.rule()).isEqualTo(RuleId.of("INT-ENT-17"));
        });
  }

  @Test
  void what_was_charged_for_a_group_award_stands_once_it_is_changed_late() {
    var charged =
        charged(
            "0610",
            line(ChargeKind.ENTRY_FEE, 50, ""),
            line(ChargeKind.LATENESS, 40, "ICE"),
            line(ChargeKind.FEE_DIFFERENCE, 30, ""));

    assertThat(charged.forSyllabuses()).isEqualTo(Money.of(70, "GBP"));
    assertThat(charged.fees()).isEqualTo(Money.of(80, "GBP"));
    assertThat(refused(charged)).isEmpty();
  }

  @Test
  void what_was_charged_for_a_syllabus_comes_back_once_it_is_changed_late_to_a_group_award() {
    var lines =
        List.of(
            line(ChargeKind.ENTRY_FEE, 90, ""),
            line(ChargeKind.LATENESS, 40, "0610"),
            line(ChargeKind.LATENESS, 95, "0620"));
    assertThat(charged("ICE", lines).forSyllabuses()).isEqualTo(Money.of(130, "GBP"));
    assertThat(refused(charged("ICE", lines))).isEmpty();

    var back = new ArrayList<>(lines);
    back.add(line(ChargeKind.REFUND, -130, ""));
    assertThat(charged("ICE", back).forSyllabuses()).isEqualTo(Money.of(0, "GBP"));
    assertThat(refused(charged("ICE", back)))
        .contains(new EntryRefusal.GroupAwardFeeStands(ENTRY, SyllabusCode.of("ICE")));
  }

  private static Optional<Refusal> refused(ChargedEntry charged) {
    return new NoRefundOfGroupAwardByGrant()
        .check(new NoRefundOfGroupAwardByGrant.Facts(ENTRY, charged));
  }

  private static ChargedEntry charged(String code, ChargedEntry.Line... lines) {
    return charged(code, List.of(lines));
  }

  private static ChargedEntry charged(String code, List<ChargedEntry.Line> lines) {
    return new ChargedEntry(SyllabusCode.of(code), Money.of(0, "GBP"), lines);
  }

  private static ChargedEntry.Line line(ChargeKind kind, long amount, String changedFrom) {
    return new ChargedEntry.Line(
        new Charge(kind, Money.of(amount, "GBP"), EntryStanding.LATE, RuleId.of("INT-ENT-03")),
        Optional.of(changedFrom).filter(code -> !code.isEmpty()).map(SyllabusCode::of));
  }

  @Nested
  class For_a_syllabus {

    @Test
    void that_the_centre_is_approved_for() {
      var rule = new CentreMustBeApprovedForSyllabus();
      var centre = Cases.centre(CentreStatus.APPROVED, "0610");

      assertThat(rule.check(new CentreMustBeApprovedForSyllabus.Facts(centre, BIOLOGY))).isEmpty();
      var chemistry = SyllabusCode.of("0620");
      assertThat(rule.check(new CentreMustBeApprovedForSyllabus.Facts(centre, chemistry)))
          .contains(new EntryRefusal.CentreNotApprovedForSyllabus(NORTHGATE, chemistry));
    }

    @Test
    void of_which_the_person_has_no_option_yet() {
      var rule = new OneOptionOfASyllabus();

      assertThat(rule.check(new OneOptionOfASyllabus.Facts(BIOLOGY, List.of()))).isEmpty();
      assertThat(
              rule.check(
                  new OneOptionOfASyllabus.Facts(
                      BIOLOGY, List.of(held("0620", "Chemistry", "GCSE")))))
          .isEmpty();
      assertThat(
              rule.check(
                  new OneOptionOfASyllabus.Facts(
                      BIOLOGY,
                      List.of(held("0620", "Chemistry", "GCSE"), held("0610", "Biology", "GCSE")))))
          .contains(new EntryRefusal.SyllabusAlreadyEntered(BIOLOGY));
    }
  }

  @Nested
  class For_an_option {

    private static Optional<Offer> offered(
        Set<AdministrativeZone> zones, boolean privates, boolean retakesOnly) {
      return Optional.of(new Offer(JUNE, WITH_PRACTICAL, zones, privates, retakesOnly, pounds(90)));
    }

    @Test
    void that_is_offered_in_the_series() {
      var rule = new OptionMustBeOffered();
      var offer = offered(zones(3), true, false);

      assertThat(rule.check(new OptionMustBeOffered.Facts(JUNE, WITH_PRACTICAL, offer, true)))
          .isEmpty();
      assertThat(rule.check(new OptionMustBeOffered.Facts(JUNE, WITH_PRACTICAL, offer, false)))
          .contains(new EntryRefusal.OptionNotOffered(WITH_PRACTICAL, JUNE));
      assertThat(
              rule.check(
                  new OptionMustBeOffered.Facts(JUNE, WITH_PRACTICAL, Optional.empty(), true)))
          .contains(new EntryRefusal.OptionNotOffered(WITH_PRACTICAL, JUNE));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, true", "5, false"})
    void that_is_offered_in_the_zone(int zone, boolean taken) {
      var number = AdministrativeZone.of(zone);
      var refused =
          new OptionMustBeOfferedInZone()
              .check(
                  new OptionMustBeOfferedInZone.Facts(offered(zones(3, 4), true, false), number));

      assertThat(refused)
          .isEqualTo(
              taken
                  ? Optional.empty()
                  : Optional.of(new EntryRefusal.OptionNotOfferedInZone(WITH_PRACTICAL, number)));
    }

    @ParameterizedTest
    @CsvSource({"IN, true", "RO, true", "MZ, false"})
    void of_a_series_held_in_the_country(String country, boolean taken) {
      var march = Cases.series(List.of(), Set.of(CountryCode.of("IN"), CountryCode.of("RO")), 4);
      var refused =
          new SeriesMustBeHeldInCountry()
              .check(new SeriesMustBeHeldInCountry.Facts(march, CountryCode.of(country)));

      assertThat(refused)
          .isEqualTo(
              taken
                  ? Optional.empty()
                  : Optional.of(
                      new EntryRefusal.SeriesNotHeldInCountry(JUNE, CountryCode.of(country))));
    }

    @ParameterizedTest
    @CsvSource({
      "SCHOOL, false, true",
      "SCHOOL, true, true",
      "PRIVATE, true, true",
      "PRIVATE, false, false"
    })
    void that_is_open_to_the_candidate(CandidateStatus status, boolean open, boolean taken) {
      var refused =
          new OptionMustBeOpenToPrivateCandidates()
              .check(
                  new OptionMustBeOpenToPrivateCandidates.Facts(
                      offered(zones(3), open, false), status));

      assertThat(refused)
          .isEqualTo(
              taken
                  ? Optional.empty()
                  : Optional.of(new EntryRefusal.OptionNotForPrivateCandidates(WITH_PRACTICAL)));
    }

    @ParameterizedTest
    @CsvSource({
      "FIRST, false, true",
      "FIRST, true, false",
      "RETAKE, true, true",
      "RETAKE, false, true"
    })
    void that_takes_entries_of_the_kind(EntryKind kind, boolean retakesOnly, boolean taken) {
      var refused =
          new RetakesOnlyOptionNeedsRetake()
              .check(
                  new RetakesOnlyOptionNeedsRetake.Facts(
                      offered(zones(3), true, retakesOnly), kind));

      assertThat(refused)
          .isEqualTo(
              taken
                  ? Optional.empty()
                  : Optional.of(new EntryRefusal.OptionForRetakesOnly(WITH_PRACTICAL)));
    }

    @Test
    void that_is_not_offered_is_refused_once() {
      var none = Optional.<Offer>empty();
      var zone = AdministrativeZone.of(3);

      assertThat(
              Stream.of(
                  new OptionMustBeOfferedInZone()
                      .check(new OptionMustBeOfferedInZone.Facts(none, zone)),
                  new OptionMustBeOpenToPrivateCandidates()
                      .check(
                          new OptionMustBeOpenToPrivateCandidates.Facts(
                              none, CandidateStatus.PRIVATE)),
                  new RetakesOnlyOptionNeedsRetake()
                      .check(new RetakesOnlyOptionNeedsRetake.Facts(none, EntryKind.FIRST))))
          .allMatch(Optional::isEmpty);
    }
  }

  @Nested
  class While_entries_are_open {

    private static Optional<Refusal> check(Instant arrivedAt) {
      return new EntriesMustBeOpen()
          .check(new EntriesMustBeOpen.Facts(Optional.of(Cases.stages("2027-02-21")), arrivedAt));
    }

    @Test
    void to_the_last_minute_of_the_last_day() {
      assertThat(check(SHUT.minusSeconds(60))).isEmpty();
      assertThat(check(SHUT.minusNanos(1))).isEmpty();
      assertThat(check(SHUT))
          .contains(new EntryRefusal.EntriesShut(SHUT, LocalDate.of(2027, 4, 23), LONDON));
      assertThat(check(SHUT.plusSeconds(60))).isPresent();
    }

    @Test
    void which_needs_dates() {
      var none = Optional.<org.examcycle.domain.calendar.EntryStages>empty();
      var some = Optional.of(Cases.stages("2027-02-21"));
      var dates = new EntryDatesMustBeSet();
      var retakes = new SeriesMustTakeRetakes();
      var series = Cases.series();

      assertThat(dates.check(new EntryDatesMustBeSet.Facts(JUNE, EntryKind.FIRST, some))).isEmpty();
      assertThat(dates.check(new EntryDatesMustBeSet.Facts(JUNE, EntryKind.FIRST, none)))
          .contains(new EntryRefusal.NoEntryDates(JUNE, EntryKind.FIRST));
      assertThat(dates.check(new EntryDatesMustBeSet.Facts(JUNE, EntryKind.RETAKE, none)))
          .isEmpty();
      assertThat(retakes.check(new SeriesMustTakeRetakes.Facts(series, EntryKind.RETAKE, some)))
          .isEmpty();
      assertThat(retakes.check(new SeriesMustTakeRetakes.Facts(series, EntryKind.RETAKE, none)))
          .contains(new EntryRefusal.SeriesTakesNoRetakes(JUNE));
      assertThat(retakes.check(new SeriesMustTakeRetakes.Facts(series, EntryKind.FIRST, none)))
          .isEmpty();
      assertThat(new EntriesMustBeOpen().check(new EntriesMustBeOpen.Facts(none, SHUT))).isEmpty();
    }
  }

  @Nested
  class A_retake {

    private static Optional<Refusal> check(SeriesCode claimed, boolean found) {
      var previous = new CandidateKey(claimed, EARLIER.centre(), EARLIER.number());
      return new RetakeMustHaveEarlierEntry()
          .check(
              new RetakeMustHaveEarlierEntry.Facts(
                  Cases.series(),
                  BIOLOGY,
                  Optional.of(
                      new RetakeClaim(
                          previous,
                          found
                              ? Optional.of(new RetakeClaim.EarlierEntry(Cases.PERSON, BORN))
                              : Optional.empty()))));
    }

    @Test
    void follows_an_entry_in_the_series_immediately_before() {
      assertThat(check(MARCH, true)).isEmpty();
      assertThat(check(MARCH, false)).contains(new EntryRefusal.NoEarlierEntry(EARLIER, BIOLOGY));
      assertThat(check(NOVEMBER, true)).isPresent();
      assertThat(check(JUNE, true)).isPresent();
    }

    @Test
    void is_claimed_by_who_was_born_on_the_same_day() {
      var rule = new EarlierCandidateMustMatch();
      var claim =
          Optional.of(
              new RetakeClaim(
                  EARLIER, Optional.of(new RetakeClaim.EarlierEntry(Cases.PERSON, BORN))));
      var nobody = Optional.of(new RetakeClaim(EARLIER, Optional.empty()));

      assertThat(rule.check(new EarlierCandidateMustMatch.Facts(BORN, claim))).isEmpty();
      assertThat(rule.check(new EarlierCandidateMustMatch.Facts(BORN.plusDays(1), claim)))
          .contains(new EntryRefusal.EarlierCandidateNotMatched(EARLIER));
      assertThat(rule.check(new EarlierCandidateMustMatch.Facts(BORN, nobody))).isEmpty();
      assertThat(rule.check(new EarlierCandidateMustMatch.Facts(BORN, Optional.empty()))).isEmpty();
    }

    @Test
    void tells_who_the_earlier_candidate_is_to_who_was_born_on_the_same_day() {
      var found = Optional.of(new RetakeClaim.EarlierEntry(Cases.PERSON, BORN));

      assertThat(new RetakeClaim(EARLIER, found).personBorn(BORN)).contains(Cases.PERSON);
      assertThat(new RetakeClaim(EARLIER, found).personBorn(BORN.plusDays(1))).isEmpty();
      assertThat(new RetakeClaim(EARLIER, Optional.empty()).personBorn(BORN)).isEmpty();
    }

    @Test
    void need_not_be_claimed() {
      assertThat(
              new RetakeMustHaveEarlierEntry()
                  .check(
                      new RetakeMustHaveEarlierEntry.Facts(
                          Cases.series(), BIOLOGY, Optional.empty())))
          .isEmpty();
    }
  }

  @Nested
  class Beside_another_syllabus {

    @ParameterizedTest
    @CsvSource({
      // entered, title, level, refused
      "0970, Biology, GCSE, true",
      "5090, Biology, GCSE, true",
      "9700, Biology, A, false",
      "0620, Chemistry, GCSE, false",
      "0610, Biology, GCSE, false" // the same syllabus: INT-ENT-01
    })
    void not_of_the_same_title_and_level(
        String entered, String title, String level, boolean refused) {
      var answer =
          new NotTheSameTitleAndLevel()
              .check(
                  new NotTheSameTitleAndLevel.Facts(
                      syllabus("0610", "Biology", "GCSE"), List.of(held(entered, title, level))));

      assertThat(answer)
          .isEqualTo(
              refused
                  ? Optional.of(
                      new EntryRefusal.SameTitleAndLevel(BIOLOGY, SyllabusCode.of(entered)))
                  : Optional.empty());
    }

    static Stream<List<String>> pairs() {
      return Table.rows("prohibited-pairs.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void not_of_any_prohibited_pair_of_the_table_whichever_came_first(List<String> pair) {
      assertProhibited(pair.get(0), pair.get(1));
      assertProhibited(pair.get(1), pair.get(0));
    }

    private static void assertProhibited(String syllabus, String entered) {
      var all = pairs().map(pair -> SyllabusPair.of(pair.get(0), pair.get(1))).toList();
      assertThat(check(syllabus, entered, all))
          .contains(
              new EntryRefusal.ProhibitedCombination(
                  SyllabusCode.of(syllabus), SyllabusCode.of(entered)));
    }

    private static Optional<Refusal> check(
        String syllabus, String entered, List<SyllabusPair> pairs) {
      return new NotAProhibitedPair()
          .check(
              new NotAProhibitedPair.Facts(
                  SyllabusCode.of(syllabus), List.of(held(entered, "Another", "GCSE")), pairs));
    }

    @Test
    void of_no_pair_it_may_be_taken() {
      assertThat(check("0610", "0620", List.of(SyllabusPair.of("0610", "0654")))).isEmpty();
      assertThat(check("0610", "0620", List.of())).isEmpty();
    }
  }

  @Nested
  class A_change {

    private static final Entry ENTRY =
        Entry.make(new EntryId(new UUID(0, 7)), Cases.first(Cases.ON_TIME), "test").entry();

    @Test
    void changes_something() {
      var rule = new ChangeMustChangeSomething();
      var entry = Optional.of(ENTRY);

      assertThat(rule.check(new ChangeMustChangeSomething.Facts(entry, WITH_PRACTICAL))).isEmpty();
      assertThat(rule.check(new ChangeMustChangeSomething.Facts(entry, WITHOUT_PRACTICAL)))
          .contains(new EntryRefusal.ChangeChangesNothing(WITHOUT_PRACTICAL));
      assertThat(
              rule.check(new ChangeMustChangeSomething.Facts(Optional.empty(), WITHOUT_PRACTICAL)))
          .isEmpty();
    }

    @Test
    void is_of_an_entry_that_stands() {
      var rule = new EntryMustStand();
      var withdrawn = ENTRY.withdraw(Optional.empty(), Cases.LATE).entry();

      assertThat(rule.check(new EntryMustStand.Facts(Optional.empty()))).isEmpty();
      assertThat(rule.check(new EntryMustStand.Facts(Optional.of(ENTRY)))).isEmpty();
      assertThat(rule.check(new EntryMustStand.Facts(Optional.of(withdrawn))))
          .contains(new EntryRefusal.EntryWithdrawn(ENTRY.id()));
    }
  }

  @Nested
  class The_book {

    @Test
    void has_nothing_against_Amira() {
      assertThat(EntryRuleBook.entering().check(Cases.first(Cases.ON_TIME))).isEmpty();
      assertThat(EntryRuleBook.entering().check(Cases.retake(Cases.ON_TIME))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = CentreStatus.class,
        names = {"SUSPENDED", "WITHDRAWN"})
    void gives_every_refusal_sorted_by_rule(CentreStatus status) {
      var entry =
          Entry.make(new EntryId(new UUID(0, 7)), Cases.first(Cases.ON_TIME), "test")
              .entry()
              .withdraw(Optional.empty(), Cases.ON_TIME)
              .entry();
      var kase =
          new EntryCase(
              Cases.series(Cases.series().entryDates(), Set.of(CountryCode.of("IN")), 5),
              Cases.centre(status, "0620"),
              Cases.amira(CandidateStatus.PRIVATE),
              Optional.of(entry),
              syllabus("0610", "Biology", "GCSE"),
              WITHOUT_PRACTICAL,
              Optional.of(new Offer(JUNE, WITHOUT_PRACTICAL, zones(3), false, true, pounds(90))),
              EntryKind.FIRST,
              Optional.empty(),
              List.of(
                  held("0610", "Biology", "GCSE"),
                  held("0970", "Biology", "GCSE"),
                  held("0654", "Sciences", "GCSE")),
              List.of(SyllabusPair.of("0654", "0610")),
              SHUT);

      assertThat(EntryRuleBook.entering().check(kase))
          .extracting(refusal -> refusal.rule() + " " + refusal.getClass().getSimpleName())
          .containsExactly(
              "INT-ENT-01 CentreNotApprovedForSyllabus",
              "INT-ENT-01 SyllabusAlreadyEntered",
              "INT-ENT-02 OptionNotOfferedInZone",
              "INT-ENT-02 SeriesNotHeldInCountry",
              "INT-ENT-02 OptionNotForPrivateCandidates",
              "INT-ENT-02 OptionForRetakesOnly",
              "INT-ENT-04 EntriesShut",
              "INT-ENT-06 ChangeChangesNothing",
              "INT-ENT-07 EntryWithdrawn",
              "INT-ENT-08 SameTitleAndLevel",
              "INT-ENT-08 ProhibitedCombination",
              "INT-PRE-01 CentreNotApproved");
    }

    @Test
    void gives_the_refusals_of_a_retake() {
      var kase = Cases.retake(Cases.ON_TIME);
      var refused =
          new EntryCase(
              Cases.series(List.of(), Set.of(), 0),
              kase.centre(),
              kase.candidate(),
              kase.entry(),
              kase.syllabus(),
              kase.option(),
              Optional.empty(),
              EntryKind.RETAKE,
              Optional.of(
                  new RetakeClaim(
                      new CandidateKey(NOVEMBER, EARLIER.centre(), EARLIER.number()),
                      Optional.of(new RetakeClaim.EarlierEntry(Cases.PERSON, BORN.minusDays(1))))),
              kase.held(),
              kase.prohibited(),
              kase.arrivedAt());

      assertThat(EntryRuleBook.entering().check(refused))
          .extracting(refusal -> refusal.rule() + " " + refusal.getClass().getSimpleName())
          .containsExactly(
              "INT-CAN-05 EarlierCandidateNotMatched",
              "INT-ENT-02 OptionNotOffered",
              "INT-ENT-05 SeriesTakesNoRetakes",
              "INT-ENT-05 NoEarlierEntry");
    }

    @Test
    void gives_the_refusal_of_a_series_without_dates() {
      var kase = Cases.first(Cases.ON_TIME);
      var refused =
          new EntryCase(
              Cases.series(List.of(), Set.of(), 0),
              kase.centre(),
              kase.candidate(),
              kase.entry(),
              kase.syllabus(),
              kase.option(),
              kase.offer(),
              kase.kind(),
              kase.retake(),
              kase.held(),
              kase.prohibited(),
              kase.arrivedAt());

      assertThat(EntryRuleBook.entering().check(refused))
          .containsExactly(new EntryRefusal.NoEntryDates(JUNE, EntryKind.FIRST));
    }

    @Test
    void asks_every_rule_under_its_own_id() {
      assertThat(EntryRuleBook.entering().rules())
          .extracting(RuleId::value)
          .containsExactlyInAnyOrder(
              "INT-PRE-01",
              "INT-ENT-01",
              "INT-ENT-02",
              "INT-ENT-03",
              "INT-ENT-04",
              "INT-ENT-05",
              "INT-ENT-06",
              "INT-ENT-07",
              "INT-ENT-08",
              "INT-ENT-09",
              "INT-ENT-10",
              "INT-ENT-11",
              "INT-CAN-05");
    }

    @Test
    void lets_a_supplement_put_a_rule_in_the_place_of_another() {
      var open = new AlwaysOpen();
      var supplement =
          EntryRuleBook.entering().replacing("entries/2026+UK", open, kase -> kase.arrivedAt());

      assertThat(supplement.check(Cases.first(SHUT))).isEmpty();
      assertThat(EntryRuleBook.entering().check(Cases.first(SHUT))).hasSize(1);
      assertThat(supplement.version()).isEqualTo("entries/2026+UK");
    }
  }

  private static final class AlwaysOpen implements Rule<Instant> {
    @Override
    public RuleId id() {
      return RuleId.of("INT-ENT-04");
    }

    @Override
    public Optional<Refusal> check(Instant arrivedAt) {
      return Optional.empty();
    }
  }

  @Test
  void an_unknown_syllabus_is_refused_under_the_rule_of_entries() {
    assertThat(new EntryRefusal.SyllabusUnknown(BIOLOGY).rule()).isEqualTo(RuleId.of("INT-ENT-01"));
    assertThat(new EntryRefusal.SyllabusAlreadyEntered(BIOLOGY).kind())
        .isEqualTo(Refusal.Kind.DUPLICATE);
    assertThat(new CentreRefusal.CentreNumberTaken(NORTHGATE).kind())
        .isEqualTo(Refusal.Kind.DUPLICATE);
  }
}
