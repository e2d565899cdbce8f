package org.examcycle.application.calendar;

import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** What the history says of an Associate's deadlines. */
final class LocalDeadlineHistory {

  private LocalDeadlineHistory() {}

  static Change set(Optional<LocalDeadline> before, LocalDeadline after) {
    var change =
        of(after.associate(), after.series(), after.activity(), "local deadline set")
            .to("deadline", after.at())
            .to("timeZone", after.zone());
    return before.map(old -> change.from("deadline", old.at())).orElse(change);
  }

  static Change lifted(AssociateCode associate, SeriesCode series, KeyActivity activity) {
    return of(associate, series, activity, "local deadline lifted");
  }

  private static Change of(
      AssociateCode associate, SeriesCode series, KeyActivity activity, String what) {
    return Change.of("associate", associate.value(), what)
        .to("series", series)
        .to("activity", activity)
        .under(RuleId.of("INT-PRE-02"));
  }
}
