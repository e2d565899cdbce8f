package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/**
 * The last day is printed on Confirmations of Entry: it is moved later, never earlier (ENG-RES-03).
 */
public record WindowWouldCloseEarlier(LocalDate printed, @AtFault("lastDay") LocalDate asked)
    implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-03");
  }
}
