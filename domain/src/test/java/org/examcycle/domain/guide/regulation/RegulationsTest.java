package org.examcycle.domain.guide.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Test;

class RegulationsTest {

  private static final Optional<Route> NO_ROUTE = Optional.empty();
  private static final Optional<SeriesCode> NO_SERIES = Optional.empty();
  private static final Optional<Route> UK = Optional.of(Route.UK);
  private static final Optional<SeriesCode> JUNE = Optional.of(SeriesCode.of("2027-06"));
  private static final Optional<SeriesCode> MARCH = Optional.of(SeriesCode.of("2027-03"));

  private static final Regulations EVERYBODY =
      regulations(Scope.EVERYBODY, rule("INT-ENT-12", "all"), rule("INT-ENT-03", "all"));
  private static final Regulations OF_UK =
      regulations(new Scope(UK, NO_SERIES), rule("INT-ENT-12", "uk"));
  private static final Regulations OF_JUNE =
      regulations(new Scope(NO_ROUTE, JUNE), rule("INT-ENT-12", "june"));
  private static final Regulations OF_JUNE_IN_UK =
      regulations(new Scope(UK, JUNE), rule("INT-ENT-12", "june in uk"));

  private static Regulations regulations(Scope scope, RuleText... rules) {
    return new Regulations(ExamYear.of(2027), scope, Arrays.asList(rules));
  }

  private static RuleText rule(String id, String words) {
    return new RuleText(RuleId.of(id), "Handbook", words);
  }

  private static List<String> words(
      Optional<Route> route, Optional<SeriesCode> series, Regulations... published) {
    return Regulations.inForce(Arrays.asList(published), route, series).stream()
        .map(each -> each.text().rule() + " " + each.text().words())
        .toList();
  }

  @Test
  void rules_are_in_force_by_id_each_by_the_narrowest_that_holds() {
    assertThat(words(NO_ROUTE, NO_SERIES, OF_UK, OF_JUNE, EVERYBODY))
        .containsExactly("INT-ENT-03 all", "INT-ENT-12 all");
    assertThat(words(UK, NO_SERIES, OF_UK, OF_JUNE, EVERYBODY))
        .containsExactly("INT-ENT-03 all", "INT-ENT-12 uk");
    assertThat(words(Optional.of(Route.INTERNATIONAL), MARCH, OF_UK, OF_JUNE, EVERYBODY))
        .containsExactly("INT-ENT-03 all", "INT-ENT-12 all");
    assertThat(words(UK, JUNE, OF_JUNE, OF_UK, EVERYBODY))
        .containsExactly("INT-ENT-03 all", "INT-ENT-12 june");
    assertThat(words(UK, JUNE, OF_JUNE_IN_UK, OF_JUNE, OF_UK, EVERYBODY))
        .containsExactly("INT-ENT-03 all", "INT-ENT-12 june in uk");
  }

  @Test
  void a_supplement_is_for_a_route_or_a_series() {
    assertThat(Scope.EVERYBODY.isSupplement()).isFalse();
    assertThat(OF_UK.scope().isSupplement()).isTrue();
    assertThat(OF_JUNE.scope().isSupplement()).isTrue();
  }

  @Test
  void what_changed_is_new_gone_or_says_something_else() {
    var before =
        regulations(
            Scope.EVERYBODY,
            rule("INT-ENT-13", "same"),
            rule("INT-ENT-12", "was"),
            rule("INT-ENT-03", "gone"));
    var after =
        regulations(
            Scope.EVERYBODY,
            new RuleText(RuleId.of("INT-ENT-13"), "moved", "same"),
            rule("INT-ENT-12", "is"),
            rule("INT-ENT-01", "new"));

    assertThat(RegulationChange.between(before, after))
        .containsExactly(
            new RegulationChange(
                RuleId.of("INT-ENT-01"), Optional.empty(), Optional.of(rule("INT-ENT-01", "new"))),
            new RegulationChange(
                RuleId.of("INT-ENT-03"), Optional.of(rule("INT-ENT-03", "gone")), Optional.empty()),
            new RegulationChange(
                RuleId.of("INT-ENT-12"),
                Optional.of(rule("INT-ENT-12", "was")),
                Optional.of(rule("INT-ENT-12", "is"))));
  }
}
