package org.examcycle.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.domain.entry.Cases.BORN;
import static org.examcycle.domain.entry.Cases.EARLIER;
import static org.examcycle.domain.entry.Cases.JUNE;
import static org.examcycle.domain.entry.Cases.MARCH;
import static org.examcycle.domain.entry.Cases.PERSON;
import static org.examcycle.domain.entry.Cases.WITHOUT_PRACTICAL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.ComponentSum;
import org.examcycle.domain.award.CountedComponent;
import org.examcycle.domain.award.EarlierAward;
import org.examcycle.domain.award.Outcome;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks carried from an earlier series: a paper of 80 x 1/2 and coursework of 50 x 6/5. */
class CarryRulesTest {

  private static final SyllabusCode BIOLOGY = SyllabusCode.of("0610");
  private static final ComponentCode PAPER = ComponentCode.of("01");
  private static final ComponentCode COURSEWORK = ComponentCode.of("03");
  private static final ComponentCode CARRIED = ComponentCode.of("83");
  private static final Carries WORK = new Carries.Work(Set.of(COURSEWORK));
  private static final Carries AS = new Carries.WholeResult("AS_LEVEL");

  private static final OptionScheme OPTION = option("IGCSE");

  private static OptionScheme option(String type) {
    return new OptionScheme(
        Optional.of(OptionCode.of("AX")),
        Optional.empty(),
        type,
        100,
        List.of(
            WeightedComponent.of(PAPER, 80, Fraction.of(1, 2)),
            WeightedComponent.of(COURSEWORK, 50, Fraction.of(6, 5))));
  }

  private static WeightedComponent carrying(Carries what) {
    return new WeightedComponent(
        CARRIED, 50, Fraction.of(6, 5), Optional.empty(), Optional.of(what));
  }

  private static EarlierAward award(
      OptionScheme option, Standing standing, ComponentMark paper, ComponentMark coursework) {
    var counted =
        List.of(
            CountedComponent.of(option.components().getFirst(), paper),
            CountedComponent.of(option.components().getLast(), coursework));
    return new EarlierAward(
        option,
        new Award(
            new Outcome.Ungraded(Optional.empty(), Optional.empty()),
            counted.stream()
                .map(each -> new Award.GradedComponent(each, Optional.empty()))
                .toList(),
            new ComponentSum().total(counted),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        standing);
  }

  private static EarlierAward award(ComponentMark paper, ComponentMark coursework) {
    return award(OPTION, Standing.PLAIN, paper, coursework);
  }

  private static CarryClaim claim(SeriesCode from, int times, Optional<EarlierAward> award) {
    return new CarryClaim(
        new CandidateKey(from, EARLIER.centre(), EARLIER.number()),
        true,
        Optional.of(new CarryClaim.Earlier(PERSON, BORN, times, award)));
  }

  private static Carrying carried(Carries what, EarlierAward award) {
    return new Carrying(List.of(carrying(what)), Optional.of(claim(MARCH, 0, Optional.of(award))));
  }

  private static ComponentMark mark(int raw) {
    return ComponentMark.Marked.of(raw);
  }

  @Nested
  class What_is_carried {

    @Test
    void is_the_exact_weighted_mark_of_the_work() {
      assertThat(carried(WORK, award(new ComponentMark.Absent(), mark(33))).marks(BORN))
          .isEqualTo(Map.of(CARRIED, new ComponentMark.Carried(Fraction.of(198, 5), MARCH)));
    }

    @Test
    void is_the_exact_sum_of_a_whole_result() {
      var result = award(option("AS_LEVEL"), Standing.PLAIN, mark(61), mark(33));

      assertThat(carried(AS, result).marks(BORN))
          .isEqualTo(
              Map.of(
                  CARRIED,
                  new ComponentMark.Carried(Fraction.of(61, 2).plus(Fraction.of(198, 5)), MARCH)));
    }

    @Test
    void is_nothing_of_somebody_born_on_another_day() {
      assertThat(carried(WORK, award(mark(60), mark(33))).marks(BORN.plusDays(1))).isEmpty();
    }

    @Test
    void is_not_carried_on() {
      var again = new ComponentMark.Carried(Fraction.of(40), MARCH);

      assertThat(award(mark(60), again).finalMark(WORK)).isEmpty();
    }

    @Test
    void includes_an_assessed_mark() {
      assertThat(award(mark(60), new ComponentMark.Assessed(10)).finalMark(WORK))
          .contains(Fraction.of(12));
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void is_nothing_while_a_case_is_open_or_after_disqualification(boolean open, boolean out) {
      var standing = new Standing(open, out, false);

      assertThat(award(OPTION, standing, mark(60), mark(33)).finalMark(WORK)).isEmpty();
    }

    @Test
    void is_what_a_later_series_decides_all_the_same() {
      var standing = new Standing(false, false, true);

      assertThat(award(OPTION, standing, mark(60), mark(33)).finalMark(WORK)).isPresent();
    }
  }

  @Nested
  class The_marks {

    private final CarriedMarksMustBeThere rule = new CarriedMarksMustBeThere();

    private Optional<Refusal> check(Carrying carrying) {
      return rule.check(new CarriedMarksMustBeThere.Facts(BIOLOGY, BORN, carrying));
    }

    @Test
    void must_be_there() {
      assertThat(check(carried(WORK, award(mark(60), mark(0))))).isEmpty();
      assertThat(check(carried(WORK, award(mark(60), new ComponentMark.Absent()))))
          .contains(new EntryRefusal.CarriedMarksMissing(EARLIER, BIOLOGY, List.of(CARRIED)));
    }

    @Test
    void of_a_whole_result_must_all_be_there() {
      var absent = award(option("AS_LEVEL"), Standing.PLAIN, new ComponentMark.Absent(), mark(33));

      assertThat(check(carried(AS, absent)))
          .contains(new EntryRefusal.CarriedMarksMissing(EARLIER, BIOLOGY, List.of(CARRIED)));
    }

    @Test
    void are_missing_where_there_is_no_award() {
      var none =
          new Carrying(List.of(carrying(WORK)), Optional.of(claim(MARCH, 0, Optional.empty())));

      assertThat(check(none)).isPresent();
    }

    @Test
    void are_not_spoken_of_before_they_are_out_nor_to_somebody_else() {
      var earlier = new CarryClaim.Earlier(PERSON, BORN, 0, Optional.empty());
      var notOut =
          new Carrying(
              List.of(carrying(WORK)),
              Optional.of(new CarryClaim(EARLIER, false, Optional.of(earlier))));
      var another = carried(WORK, award(mark(60), new ComponentMark.Absent()));

      assertThat(check(notOut)).isEmpty();
      assertThat(rule.check(new CarriedMarksMustBeThere.Facts(BIOLOGY, BORN.plusDays(1), another)))
          .isEmpty();
      assertThat(check(Carrying.NOTHING)).isEmpty();
    }

    @Test
    void come_of_an_option_that_has_them() {
      var rule = new CarriedResultMustBeOfItsKind();
      var work = carried(WORK, award(mark(60), mark(33)));
      var aLevel = carried(AS, award(mark(60), mark(33)));
      var other =
          carried(new Carries.Work(Set.of(ComponentCode.of("05"))), award(mark(60), mark(33)));

      assertThat(rule.check(new CarriedResultMustBeOfItsKind.Facts(BORN, work))).isEmpty();
      assertThat(rule.check(new CarriedResultMustBeOfItsKind.Facts(BORN, aLevel)))
          .contains(new EntryRefusal.EarlierOptionHasNoSuchResult("AS_LEVEL"));
      assertThat(rule.check(new CarriedResultMustBeOfItsKind.Facts(BORN, other)))
          .contains(new EntryRefusal.EarlierOptionHasNoSuchResult("05"));
    }

    @Test
    void are_out() {
      var rule = new CarriedResultsMustBeOut();
      var out = new CarryClaim(EARLIER, true, Optional.empty());
      var notOut = new CarryClaim(EARLIER, false, Optional.empty());

      assertThat(rule.check(new CarriedResultsMustBeOut.Facts(Optional.empty()))).isEmpty();
      assertThat(rule.check(new CarriedResultsMustBeOut.Facts(Optional.of(out)))).isEmpty();
      assertThat(rule.check(new CarriedResultsMustBeOut.Facts(Optional.of(notOut))))
          .contains(new EntryRefusal.CarriedResultsNotOut(MARCH));
    }
  }

  @Nested
  class The_limits {

    @ParameterizedTest
    @CsvSource({
      "2026-06,2027-06,true",
      "2026-05,2027-06,false",
      "2027-05,2027-06,true",
      "2027-06,2027-06,false",
      "2027-11,2027-06,false"
    })
    void are_thirteen_months(String from, String into, boolean taken) {
      var facts =
          new CarriedWithinMonths.Facts(
              SeriesCode.of(into), Optional.of(claim(SeriesCode.of(from), 0, Optional.empty())));

      assertThat(new CarriedWithinMonths(13).check(facts).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
      "2027-03,2027-06,false",
      "2027-03,2028-06,true",
      "2027-03,2027-11,true",
      "2027-04,2027-06,true",
      "2026-11,2027-06,true"
    })
    void leave_out_march_to_june(String from, String into, boolean taken) {
      var facts =
          new NotFromMarchToJune.Facts(
              SeriesCode.of(into), Optional.of(claim(SeriesCode.of(from), 0, Optional.empty())));

      assertThat(new NotFromMarchToJune().check(facts).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,false", "3,false"})
    void are_two_times(int before, boolean taken) {
      var claim = Optional.of(claim(MARCH, before, Optional.empty()));

      assertThat(
              new CarriedAtMost(2).check(new CarriedAtMost.Facts(BIOLOGY, BORN, claim)).isEmpty())
          .isEqualTo(taken);
      assertThat(
              new CarriedAtMost(2).check(new CarriedAtMost.Facts(BIOLOGY, BORN.plusDays(1), claim)))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06,1,", "2026-05,1,CarriedOverTooLong", "2026-06,2,CarriedTooOften"})
    void are_those_that_the_book_has(String from, int before, String refused) {
      var c = Cases.first(Instant.parse("2027-02-01T12:00:00Z"));
      var claim = claim(SeriesCode.of(from), before, Optional.empty());
      var carrying = new Carrying(List.of(carrying(WORK)), Optional.of(claim));
      var told =
          EntryRuleBook.entering()
              .check(
                  new EntryCase(
                      c.series(),
                      c.centre(),
                      c.candidate(),
                      c.entry(),
                      c.syllabus(),
                      c.option(),
                      c.offer(),
                      c.kind(),
                      c.retake(),
                      carrying,
                      c.held(),
                      c.prohibited(),
                      c.leaving(),
                      c.arrivedAt()))
              .stream()
              .map(refusal -> refusal.getClass().getSimpleName())
              .filter(List.of("CarriedOverTooLong", "CarriedTooOften")::contains)
              .toList();

      assertThat(told).isEqualTo(Optional.ofNullable(refused).stream().toList());
    }

    @Test
    void keep_the_results_of_languages_where_they_are() {
      var rule = new LanguageResultsAreNotCarried();
      var biology = Cases.syllabus("0610", "Biology", "GCSE");
      var french = new Syllabus(SyllabusCode.of("9716"), "French", biology.type(), true);

      assertThat(check(rule, french, AS))
          .contains(new EntryRefusal.LanguageResultNotCarried(french.code()));
      assertThat(check(rule, french, WORK)).isEmpty();
      assertThat(check(rule, french, WORK, AS))
          .contains(new EntryRefusal.LanguageResultNotCarried(french.code()));
      assertThat(check(rule, biology, AS)).isEmpty();
    }

    private static Optional<Refusal> check(
        LanguageResultsAreNotCarried rule, Syllabus syllabus, Carries... what) {
      var carrying = Stream.of(what).map(CarryRulesTest::carrying).toList();
      return rule.check(new LanguageResultsAreNotCarried.Facts(syllabus, carrying));
    }
  }

  @Nested
  class The_claim {

    private final Optional<CarryClaim> found = Optional.of(claim(MARCH, 0, Optional.empty()));
    private final Optional<CarryClaim> nobody =
        Optional.of(new CarryClaim(EARLIER, true, Optional.empty()));

    @Test
    void goes_with_an_option_that_carries() {
      var rule = new CarryNeedsOptionThatCarries();
      var some = List.of(carrying(WORK));

      assertThat(rule.check(facts(some, found))).isEmpty();
      assertThat(rule.check(facts(List.of(), Optional.empty()))).isEmpty();
      assertThat(rule.check(facts(some, Optional.empty())))
          .contains(new EntryRefusal.OptionCarriesMarks(WITHOUT_PRACTICAL));
      assertThat(rule.check(facts(List.of(), found)))
          .contains(new EntryRefusal.OptionCarriesNothing(WITHOUT_PRACTICAL));
    }

    private static CarryNeedsOptionThatCarries.Facts facts(
        List<WeightedComponent> components, Optional<CarryClaim> claim) {
      return new CarryNeedsOptionThatCarries.Facts(
          WITHOUT_PRACTICAL, new Carrying(components, claim));
    }

    @Test
    void finds_an_entry() {
      var rule = new CarriedEntryMustExist();

      assertThat(rule.check(new CarriedEntryMustExist.Facts(BIOLOGY, found))).isEmpty();
      assertThat(rule.check(new CarriedEntryMustExist.Facts(BIOLOGY, nobody)))
          .contains(new EntryRefusal.NothingToCarry(EARLIER, BIOLOGY));
    }

    @Test
    void is_of_somebody_born_on_the_same_day() {
      var rule = new CarriedCandidateMustMatch();

      assertThat(rule.check(new CarriedCandidateMustMatch.Facts(BORN, found))).isEmpty();
      assertThat(rule.check(new CarriedCandidateMustMatch.Facts(BORN, nobody))).isEmpty();
      assertThat(rule.check(new CarriedCandidateMustMatch.Facts(BORN.minusDays(1), found)))
          .contains(new EntryRefusal.EarlierCandidateNotMatched(EARLIER));
    }

    @Test
    void on_the_series_immediately_before_is_a_retake() {
      var rule = new CarriedEntryIsARetake();
      var november = Optional.of(claim(Cases.NOVEMBER, 0, Optional.empty()));

      assertThat(rule.check(facts(EntryKind.RETAKE, found))).isEmpty();
      assertThat(rule.check(facts(EntryKind.FIRST, november))).isEmpty();
      assertThat(rule.check(facts(EntryKind.FIRST, found)))
          .contains(new EntryRefusal.CarriedEntryNotRetaken(EARLIER));
    }

    private static CarriedEntryIsARetake.Facts facts(EntryKind kind, Optional<CarryClaim> claim) {
      return new CarriedEntryIsARetake.Facts(Cases.series(), kind, claim);
    }

    @Test
    void stays_with_the_entry() {
      var c = Cases.first(Cases.ON_TIME);
      var kase =
          new EntryCase(
              c.series(),
              c.centre(),
              c.candidate(),
              c.entry(),
              c.syllabus(),
              c.option(),
              c.offer(),
              c.kind(),
              c.retake(),
              new Carrying(List.of(carrying(WORK)), found),
              c.held(),
              c.prohibited(),
              c.leaving(),
              c.arrivedAt());
      var entry = Entry.make(new EntryId(new UUID(0, 7)), kase, "test").entry();

      assertThat(entry.carriedFrom()).contains(EARLIER);
      assertThat(entry.change(kase).entry().carriedFrom()).contains(EARLIER);
      assertThat(JUNE).isEqualTo(entry.candidate().series());
    }
  }
}
