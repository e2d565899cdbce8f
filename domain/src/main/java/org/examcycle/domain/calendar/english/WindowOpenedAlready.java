package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/** Once a window is open its first day stands: nothing that was seen is hidden (ENG-RES-03). */
public record WindowOpenedAlready(LocalDate opened, @AtFault("opens") LocalDate asked)
    implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-03");
  }
}
