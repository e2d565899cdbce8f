package org.examcycle.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ComponentMark.Absent;
import org.examcycle.domain.marking.ComponentMark.Assessed;
import org.examcycle.domain.marking.ComponentMark.Awaited;
import org.examcycle.domain.marking.ComponentMark.Carried;
import org.examcycle.domain.marking.ComponentMark.Exempt;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.marking.ComponentMark.Missing;
import org.examcycle.domain.marking.Moderation;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardingTest {

  private static final ComponentCode WRITTEN = ComponentCode.of("01");
  private static final ComponentCode PRACTICAL = ComponentCode.of("02");
  private static final ComponentCode SPOKEN = ComponentCode.of("05");
  private static final GradeScale SPEAKING =
      new GradeScale(
          "speaking",
          List.of(
              new GradeScale.Row(Grade.of("Merit"), "Merit", true),
              new GradeScale.Row(Grade.of("Pass"), "Pass", true)));

  /** 60 x 4/3 + 20 x 1 = 100; 05 is an endorsement. */
  private static final OptionScheme OPTION =
      new OptionScheme(
          Optional.of(OptionCode.of("A")),
          Optional.empty(),
          "IGCSE",
          100,
          List.of(
              WeightedComponent.of(WRITTEN, 60, Fraction.of(4, 3)),
              WeightedComponent.of(PRACTICAL, 20, Fraction.ONE),
              WeightedComponent.endorsing(SPOKEN, 30, "speaking")));

  private static final AwardTerms TERMS =
      new AwardTerms(
          new ComponentSum(),
          new WordBeforeGrade(),
          new ThresholdRow("A", Map.of("A*", 80, "A", 70, "B", 60))
              .forOption(Scales.IGCSE, 100)
              .ifGranted()
              .orElseThrow(),
          Map.of(
              WRITTEN,
              new ThresholdRow("01", Map.of("A", 50, "C", 30))
                  .forComponent(Scales.IGCSE, 60)
                  .ifGranted()
                  .orElseThrow(),
              SPOKEN,
              new ThresholdRow("05", Map.of("Merit", 20, "Pass", 10))
                  .forComponent(SPEAKING, 30)
                  .ifGranted()
                  .orElseThrow()),
          Optional.of(Scales.IGCSE_PUM));

  private static Map<ComponentCode, ComponentMark> marks(
      ComponentMark written, ComponentMark practical, ComponentMark spoken) {
    return Map.of(WRITTEN, written, PRACTICAL, practical, SPOKEN, spoken);
  }

  private static AwardCase of(Map<ComponentCode, ComponentMark> marks) {
    return of(marks, Standing.PLAIN, Route.INTERNATIONAL);
  }

  private static AwardCase of(
      Map<ComponentCode, ComponentMark> marks, Standing standing, Route route) {
    return new AwardCase(OPTION, new AwardInputs(marks, standing, route));
  }

  private static Award award(ComponentMark written, ComponentMark practical, ComponentMark spoken) {
    return Awarding.decide(of(marks(written, practical, spoken)), TERMS);
  }

  @Nested
  class the_total {

    @ParameterizedTest
    @CsvSource({
      "44,11,70,A", // 58.67 + 11 = 69.67
      "43,12,69,B", // 57.33 + 12 = 69.33
      "44,10,69,B",
      "0,0,0,U",
      "34,14,59,U", // 45.33 + 14 = 59.33
      "35,13,60,B", // 46.67 + 13 = 59.67
      "60,20,100,A*"
    })
    void is_rounded_once(int written, int practical, int total, String grade) {
      var award = award(Marked.of(written), Marked.of(practical), new Absent());
      assertThat(award.outcome().total()).contains(total);
      assertThat(award.outcome().symbol()).isEqualTo(grade);
    }

    @Test
    void rounds_halves_up_and_adds_exactly() {
      assertThat(sum("168/5", "29", "51/4")).isEqualTo(new SyllabusTotal(frac("1507/20"), 75));
      assertThat(sum("63", "1/2")).isEqualTo(new SyllabusTotal(frac("127/2"), 64));
      assertThat(sum("1/3", "1/3", "1/3")).isEqualTo(new SyllabusTotal(frac("1"), 1));
      assertThat(sum("2/5", "2/5", "2/5")).isEqualTo(new SyllabusTotal(frac("6/5"), 1));
    }

    private SyllabusTotal sum(String... finalMarks) {
      var counted =
          List.of(finalMarks).stream()
              .map(
                  each ->
                      CountedComponent.of(
                          WeightedComponent.of(WRITTEN, 60, Fraction.ONE),
                          new Carried(frac(each), SeriesCode.of("2025-06"))))
              .toList();
      return new ComponentSum().total(counted).orElseThrow();
    }

    private Fraction frac(String text) {
      return Fraction.parse(text);
    }
  }

  @Nested
  class the_outcome {

    @Test
    void is_no_result_where_a_component_with_weight_has_no_mark() {
      for (var none : List.of(new Absent(), new Missing(), new Exempt())) {
        assertThat(award(none, Marked.of(20), Marked.of(30)).outcome())
            .isEqualTo(new Outcome.NoResult());
        assertThat(award(Marked.of(60), none, Marked.of(30)).outcome())
            .isEqualTo(new Outcome.NoResult());
      }
      assertThat(Awarding.decide(of(Map.of()), TERMS).outcome()).isEqualTo(new Outcome.NoResult());
    }

    @Test
    void takes_no_notice_of_a_component_without_weight() {
      for (var none : List.of(new Absent(), new Missing(), new Exempt(), new Awaited())) {
        var award = award(Marked.of(60), Marked.of(20), none);
        assertThat(award.outcome().symbol()).isEqualTo("A*");
        assertThat(award.endorsements()).isEmpty();
      }
    }

    @Test
    void is_pending_while_a_mark_or_a_decision_is_awaited_whatever_else() {
      assertThat(award(new Awaited(), new Absent(), new Absent()).outcome())
          .isEqualTo(new Outcome.Pending());
      assertThat(word(true, true, true)).isEqualTo("Q");
      assertThat(word(true, false, false)).isEqualTo("Q");
    }

    @Test
    void is_no_result_when_disqualified_before_it_is_to_be_issued() {
      assertThat(word(false, true, true)).isEqualTo("X");
      assertThat(word(false, true, false)).isEqualTo("X");
      assertThat(word(false, false, true)).isEqualTo("Y");
      assertThat(word(false, false, false)).isEqualTo("A*");
    }

    @Test
    void counts_an_assessed_mark_but_not_where_every_mark_is_assessed() {
      assertThat(award(new Assessed(44), Marked.of(11), new Absent()).outcome().total())
          .contains(70);
      assertThat(award(new Assessed(44), new Assessed(11), Marked.of(3)).outcome())
          .isEqualTo(new Outcome.NoResult());
    }

    @Test
    void counts_a_carried_mark_as_it_is() {
      var carried = new Carried(Fraction.of(589, 10), SeriesCode.of("2025-11"));
      var award = award(carried, Marked.of(11), new Absent());
      assertThat(award.total()).contains(new SyllabusTotal(Fraction.of(699, 10), 70));
      assertThat(award.components().getFirst().counted().adjusted()).isEmpty();
      assertThat(award.components().getFirst().counted().shown()).contains("58.9");
    }

    @Test
    void keeps_the_total_in_the_explanation_where_a_word_stands_instead() {
      var candidate =
          of(
              marks(Marked.of(60), Marked.of(20), new Absent()),
              new Standing(true, false, false),
              Route.INTERNATIONAL);
      var award = Awarding.decide(candidate, TERMS);
      assertThat(award.total()).map(SyllabusTotal::total).contains(100);
      assertThat(award.outcome().total()).isEmpty();
      assertThat(award.outcome().pum()).isEmpty();
    }

    private String word(boolean pending, boolean disqualified, boolean later) {
      var candidate =
          of(
              marks(Marked.of(60), Marked.of(20), new Absent()),
              new Standing(pending, disqualified, later),
              Route.INTERNATIONAL);
      return Awarding.decide(candidate, TERMS).outcome().symbol();
    }
  }

  @Nested
  class the_words {
    @Test
    void are_printed_on_statements_and_not_on_certificates() {
      assertThat(printed(new Outcome.Pending())).isEqualTo("Q PENDING false");
      assertThat(printed(new Outcome.NoResult())).isEqualTo("X NO RESULT false");
      assertThat(printed(new Outcome.ToBeIssued())).isEqualTo("Y TO BE ISSUED false");
      assertThat(printed(new Outcome.Ungraded(Optional.of(3), Optional.of(1))))
          .isEqualTo("U UNGRADED false");
      assertThat(printed(new Outcome.Graded(Grade.of("A*"), Optional.of(90), Optional.empty())))
          .isEqualTo("A* A* true");
    }

    private String printed(Outcome outcome) {
      return outcome.symbol() + " " + outcome.printed(Scales.IGCSE) + " " + outcome.isCertified();
    }
  }

  @Nested
  class the_endorsement {
    @ParameterizedTest
    @CsvSource({"30,Merit", "20,Merit", "19,Pass", "10,Pass"})
    void is_reported_beside_the_grade(int spoken, String endorsement) {
      assertThat(award(Marked.of(0), Marked.of(0), Marked.of(spoken)).endorsements())
          .containsExactly(new Endorsement(SPOKEN, Grade.of(endorsement)));
    }

    @Test
    void is_left_out_where_failed_and_never_counts() {
      var award = award(Marked.of(60), Marked.of(20), Marked.of(9));
      assertThat(award.endorsements()).isEmpty();
      assertThat(award.outcome().total()).contains(100);
    }
  }

  @Nested
  class the_uniform_mark {
    @Test
    void stands_beside_the_grade_where_the_centre_is_told() {
      assertThat(award(Marked.of(60), Marked.of(20), new Absent()).outcome().pum()).contains(100);
      assertThat(award(Marked.of(0), Marked.of(0), new Absent()).outcome().pum()).contains(0);
    }

    @Test
    void is_not_told_in_the_united_kingdom() {
      var there = of(marks(Marked.of(60), Marked.of(20), new Absent()), Standing.PLAIN, Route.UK);
      assertThat(Awarding.decide(there, TERMS).outcome().pum()).isEmpty();
    }
  }

  @Nested
  class the_explanation {
    @Test
    void shows_each_mark_factor_and_product_and_the_thresholds_either_side() {
      var raw =
          Marked.of(40)
              .moderatedBy(new Moderation(Fraction.ONE, Fraction.of(3, 2)))
              .considering(new SpecialConsideration(3));
      var award = award(raw, Marked.of(11), new Absent());

      var written = award.components().getFirst();
      assertThat(written.counted().mark()).isEqualTo(raw);
      assertThat(written.counted().adjusted()).contains(44);
      assertThat(written.counted().finalMark()).contains(Fraction.of(176, 3));
      assertThat(written.counted().shown()).contains("58.7");
      assertThat(written.grade()).contains(Grade.of("C"));
      assertThat(award.total()).contains(new SyllabusTotal(Fraction.of(209, 3), 70));
      assertThat(award.reached()).contains(new Threshold(Grade.of("A"), 70));
      assertThat(award.missed()).contains(new Threshold(Grade.of("A*"), 80));
    }

    @Test
    void has_no_threshold_below_ungraded_and_none_above_the_best() {
      assertThat(award(Marked.of(0), Marked.of(0), new Absent()).reached()).isEmpty();
      assertThat(award(Marked.of(60), Marked.of(20), new Absent()).missed()).isEmpty();
    }
  }

  @Test
  void a_mark_for_a_foreign_component_or_beyond_the_maximum_is_a_mistake() {
    var foreign = new HashMap<ComponentCode, ComponentMark>();
    foreign.put(ComponentCode.of("99"), Marked.of(1));
    assertThatThrownBy(() -> of(foreign)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> award(new Assessed(61), Marked.of(1), new Absent()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> award(new Assessed(-1), Marked.of(1), new Absent()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            award(
                    new Assessed(60),
                    new Marked(20, Optional.empty(), Optional.empty()),
                    new Assessed(0))
                .outcome()
                .total())
        .contains(100);
  }

  @Test
  void a_rule_that_grades_without_a_total_is_a_mistake() {
    var grading = new AlwaysGrade();
    var terms =
        new AwardTerms(new ComponentSum(), grading, TERMS.thresholds(), Map.of(), Optional.empty());
    assertThatThrownBy(() -> Awarding.decide(of(Map.of()), terms))
        .isInstanceOf(IllegalStateException.class);
  }

  private static final class AlwaysGrade implements OutcomeRule {
    @Override
    public String name() {
      return "always-grade/1";
    }

    @Override
    public Optional<Outcome> insteadOfGrade(AwardCase candidate) {
      return Optional.empty();
    }
  }

  @Nested
  class the_book {
    @Test
    void finds_rules_by_name_and_nothing_by_another() {
      var book = AwardRuleBook.standard();
      assertThat(book.findAwardRule("component-sum/1")).containsInstanceOf(ComponentSum.class);
      assertThat(book.findOutcomeRule("word-before-grade/1"))
          .containsInstanceOf(WordBeforeGrade.class);
      assertThat(book.findAwardRule("component-sum/2")).isEmpty();
      assertThat(book.findOutcomeRule("component-sum/1")).isEmpty();
    }

    @Test
    void has_no_two_rules_of_one_name() {
      assertThatThrownBy(
              () -> new AwardRuleBook(List.of(new ComponentSum(), new ComponentSum()), List.of()))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
