package org.examcycle.domain.marking;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A mark is of somebody entered, for a component of the option, within 0..maximum, given once
 * (INT-CWK-02), and not before its paper has begun (INT-PRE-04).
 */
public final class MarkMustFit implements Rule<MarkMustFit.Facts> {

  /**
   * @param option the one entered for; empty when no entry stands
   * @param maximum of the component in that option; empty when the option has it not
   * @param mark empty where the candidate was absent
   * @param again whether the file has given it before
   * @param keyTime of the paper at the candidate's centre; empty when it has come, or no timetable
   *     says when
   */
  public record Facts(
      CandidateKey candidate,
      SyllabusCode syllabus,
      ComponentCode component,
      Optional<OptionKey> option,
      Optional<Integer> maximum,
      Optional<Integer> mark,
      boolean again,
      Optional<Instant> keyTime) {}

  @Override
  public RuleId id() {
    return MarkingRefusal.ROWS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    if (facts.option().isEmpty()) {
      return Optional.of(
          new MarkingRefusal.CandidateNotEntered(facts.candidate(), facts.syllabus()));
    }
    if (facts.maximum().isEmpty()) {
      return Optional.of(
          new MarkingRefusal.ComponentNotOfOption(facts.component(), facts.option().get()));
    }
    if (facts.again()) {
      return Optional.of(
          new MarkingRefusal.MarkGivenTwice(
              facts.candidate(), facts.syllabus(), facts.component()));
    }
    if (facts.keyTime().isPresent()) {
      return Optional.of(
          new MarkingRefusal.KeyTimeNotCome(
              facts.syllabus(), facts.component(), facts.keyTime().get()));
    }
    int maximum = facts.maximum().get();
    return facts
        .mark()
        .filter(mark -> mark < 0 || mark > maximum)
        .map(mark -> new MarkingRefusal.MarkOutOfRange(facts.component(), mark, maximum));
  }
}
