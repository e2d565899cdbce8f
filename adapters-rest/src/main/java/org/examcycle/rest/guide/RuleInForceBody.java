package org.examcycle.rest.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.guide.regulation.Regulations;

/**
 * A rule that is in force in a year (INT-PRE-07).
 *
 * @param place where it is to be read
 * @param words what it says
 * @param route by whose supplement; absent where it is no supplement for a route
 * @param series by whose supplement; absent where it is no supplement for a series
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RuleInForceBody(
    String rule, String place, String words, Optional<Route> route, Optional<SeriesCode> series) {

  static RuleInForceBody of(Regulations.InForce rule) {
    return new RuleInForceBody(
        rule.text().rule().value(),
        rule.text().place(),
        rule.text().words(),
        rule.by().route(),
        rule.by().series());
  }
}
