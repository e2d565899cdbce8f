package org.examcycle.domain.marking;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Nobody is marked on a paper, or was absent from it, before its Key Time at his or her centre
 * (INT-PRE-04). What is known before it is taken: that there is an exemption, that a mark is
 * carried forward, that one is awaited.
 */
public final class PaperMustHaveBegun implements Rule<PaperMustHaveBegun.Facts> {

  /**
   * @param keyTime empty when the component is not timetabled, as coursework is not
   */
  public record Facts(
      SyllabusCode syllabus,
      ComponentCode component,
      ComponentMark mark,
      Optional<Instant> keyTime,
      Instant now) {}

  @Override
  public RuleId id() {
    return MarkingRefusal.KEY_TIMES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .keyTime()
        .filter(facts.now()::isBefore)
        .filter(_ -> isOfThePaper(facts.mark()))
        .map(
            keyTime ->
                new MarkingRefusal.KeyTimeNotCome(facts.syllabus(), facts.component(), keyTime));
  }

  private static boolean isOfThePaper(ComponentMark mark) {
    return switch (mark) {
      case ComponentMark.Marked _,
          ComponentMark.Assessed _,
          ComponentMark.Absent _,
          ComponentMark.Missing _ ->
          true;
      case ComponentMark.Awaited _, ComponentMark.Exempt _, ComponentMark.Carried _ -> false;
    };
  }
}
