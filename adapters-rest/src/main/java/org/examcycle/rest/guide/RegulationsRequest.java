package org.examcycle.rest.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.RuleText;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.rest.value.Words;

/**
 * The regulations of a year or, where it names a route or a series, a supplement that replaces
 * single rules of them (INT-PRE-07).
 *
 * @param route whose centres a supplement is for; absent for any
 * @param series that a supplement is for; absent for any
 */
record RegulationsRequest(
    @NotNull ExamYear year,
    Optional<Route> route,
    Optional<SeriesCode> series,
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid RegulationRuleBody> rules) {

  /**
   * @param rule its id: {@code INT-ENT-03}
   * @param place where it is to be read: {@code Handbook, 2.3.1}
   * @param words what it says
   */
  record RegulationRuleBody(
      @NotNull @Pattern(regexp = "(INT|ENG|COM)-[A-Z]{3}-[0-9]{2}") String rule,
      @Words @Size(max = 500) String place,
      @Words @Size(max = 20_000) String words) {

    RuleText text() {
      return new RuleText(RuleId.of(rule), place, words);
    }
  }

  Regulations regulations() {
    return new Regulations(
        year, new Scope(route, series), rules.stream().map(RegulationRuleBody::text).toList());
  }
}
