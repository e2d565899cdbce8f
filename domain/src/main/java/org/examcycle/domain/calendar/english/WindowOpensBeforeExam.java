package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/** Results come out after the exam. */
public record WindowOpensBeforeExam(@AtFault LocalDate opens, LocalDate examDay)
    implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-01");
  }
}
