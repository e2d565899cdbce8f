package org.examcycle.application.centre;

import java.util.Objects;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** What the history says of a centre. People's names are not in it: that they changed is. */
final class CentreHistory {

  private static final RuleId RULE = RuleId.of("INT-PRE-01");

  private CentreHistory() {}

  static Change registered(Centre centre) {
    return after(of(centre, "registered"), centre);
  }

  static Change changed(Centre before, Centre after) {
    var change =
        after(of(after, "changed"), after)
            .from("name", before.name())
            .from("status", before.status())
            .from("country", before.country())
            .from("zone", before.zone())
            .from("timeZone", before.timeZone())
            .from("associate", before.associate().map(Object::toString).orElse(""));
    return Objects.equals(before.head(), after.head())
            && Objects.equals(before.examsOfficer(), after.examsOfficer())
        ? change
        : change.to("people", "changed");
  }

  static Change approved(Centre before, Centre after) {
    return of(after, "approved for syllabuses")
        .from("syllabuses", before.syllabuses().stream().sorted().toList())
        .to("syllabuses", after.syllabuses().stream().sorted().toList());
  }

  private static Change of(Centre centre, String what) {
    return Change.of("centre", centre.number().value(), what).under(RULE);
  }

  private static Change after(Change change, Centre centre) {
    return change
        .to("name", centre.name())
        .to("status", centre.status())
        .to("country", centre.country())
        .to("zone", centre.zone())
        .to("timeZone", centre.timeZone())
        .to("associate", centre.associate().map(Object::toString).orElse(""));
  }
}
