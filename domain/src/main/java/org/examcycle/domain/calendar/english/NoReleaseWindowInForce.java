package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/** No row says when results of this mode come out for an exam on this day (ENG-RES-01). */
public record NoReleaseWindowInForce(ExamMode mode, @AtFault("date") LocalDate examDay)
    implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-01");
  }
}
