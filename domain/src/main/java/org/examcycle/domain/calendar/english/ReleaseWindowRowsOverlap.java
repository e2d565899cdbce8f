package org.examcycle.domain.calendar.english;

import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.RuleId;

/** Two rows of a mode would hold on one day. */
public record ReleaseWindowRowsOverlap(@AtFault ExamMode mode) implements ReleaseWindowRefusal {
  @Override
  public RuleId rule() {
    return RuleId.of("ENG-RES-01");
  }
}
