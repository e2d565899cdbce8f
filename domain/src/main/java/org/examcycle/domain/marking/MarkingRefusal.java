package org.examcycle.domain.marking;

import java.time.Instant;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a mark is not taken. */
public sealed interface MarkingRefusal extends Refusal {

  RuleId MARKS = RuleId.of("INT-AWD-01");
  RuleId SPECIAL_CONSIDERATION = RuleId.of("INT-SPC-01");
  RuleId ROWS = RuleId.of("INT-CWK-02");
  RuleId KEY_TIMES = RuleId.of("INT-PRE-04");

  @Override
  default RuleId rule() {
    return ROWS;
  }

  /** A mark for somebody who has no entry for the syllabus that stands. */
  record CandidateNotEntered(CandidateKey candidate, SyllabusCode syllabus)
      implements MarkingRefusal {}

  /** The option entered for has no such component. */
  record ComponentNotOfOption(ComponentCode component, OptionKey option)
      implements MarkingRefusal {}

  /** A mark outside 0..maximum. */
  record MarkOutOfRange(
      ComponentCode component, @AtFault({"mark", "carried"}) int mark, int maximum)
      implements MarkingRefusal {
    @Override
    public RuleId rule() {
      return MARKS;
    }
  }

  /** More for a disadvantage than any is worth, in per cent of the component's maximum. */
  record ConsiderationAboveTariff(
      ComponentCode component, @AtFault("specialConsideration") int percent, int most)
      implements MarkingRefusal {
    @Override
    public RuleId rule() {
      return SPECIAL_CONSIDERATION;
    }
  }

  /** The Key Time of the paper at the candidate's centre has not come. */
  record KeyTimeNotCome(SyllabusCode syllabus, ComponentCode component, Instant keyTime)
      implements MarkingRefusal {
    @Override
    public RuleId rule() {
      return KEY_TIMES;
    }
  }

  /** Two rows of one file for one candidate and component. */
  record MarkGivenTwice(CandidateKey candidate, SyllabusCode syllabus, ComponentCode component)
      implements MarkingRefusal {}
}
