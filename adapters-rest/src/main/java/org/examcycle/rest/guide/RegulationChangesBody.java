package org.examcycle.rest.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.guide.ReadRegulationChanges;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.regulation.RegulationChange;
import org.examcycle.domain.guide.regulation.RuleText;

/** What changed in the regulations from one year to another, by rule (INT-PRE-07). */
record RegulationChangesBody(ExamYear from, ExamYear to, List<RegulationChangeBody> changes) {

  /**
   * @param before absent where there was none
   * @param after absent where there is none any more
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record RegulationChangeBody(
      String rule, Optional<RuleTextBody> before, Optional<RuleTextBody> after) {
    static RegulationChangeBody of(RegulationChange change) {
      return new RegulationChangeBody(
          change.rule().value(),
          change.before().map(RuleTextBody::of),
          change.after().map(RuleTextBody::of));
    }
  }

  /**
   * @param place where it is to be read
   */
  record RuleTextBody(String place, String words) {
    static RuleTextBody of(RuleText text) {
      return new RuleTextBody(text.place(), text.words());
    }
  }

  static RegulationChangesBody of(ReadRegulationChanges.Changes changes) {
    return new RegulationChangesBody(
        changes.from(),
        changes.to(),
        changes.changes().stream().map(RegulationChangeBody::of).toList());
  }
}
