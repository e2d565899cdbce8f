package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/** A window is never opened earlier than announced (ENG-RES-03). */
public record WindowWouldOpenEarlier(LocalDate announced, @AtFault("opens") LocalDate asked)
    implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-03");
  }
}
