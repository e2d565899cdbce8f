package org.examcycle.domain.calendar.english;

import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/** Working days cannot be counted in a year whose public holidays nobody has imported. */
@AtFault("date")
public record PublicHolidaysNotKnown(int year) implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-01");
  }
}
