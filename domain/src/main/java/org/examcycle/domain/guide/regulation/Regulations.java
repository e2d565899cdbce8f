package org.examcycle.domain.guide.regulation;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.rule.RuleId;

/**
 * The regulations of a year, or a supplement to them that replaces single rules (INT-PRE-07).
 *
 * @param rules no two of one id
 */
public record Regulations(ExamYear year, Scope scope, List<RuleText> rules) {

  /** A rule that is in force, and by which of the regulations. */
  public record InForce(RuleText text, Scope by) {}

  public Regulations {
    rules = List.copyOf(rules);
  }

  /**
   * The rules in force by id: those for everybody, each replaced by the narrowest supplement that
   * holds and has one of its id.
   *
   * @param published the regulations of one year and its supplements
   */
  public static List<InForce> inForce(
      Collection<Regulations> published, Optional<Route> route, Optional<SeriesCode> series) {
    var rules = new TreeMap<RuleId, InForce>();
    published.stream()
        .filter(each -> each.scope.holdsFor(route, series))
        .sorted(comparingInt(each -> each.scope.narrowness()))
        .forEach(
            each ->
                each.rules.forEach(text -> rules.put(text.rule(), new InForce(text, each.scope))));
    return List.copyOf(rules.values());
  }
}
