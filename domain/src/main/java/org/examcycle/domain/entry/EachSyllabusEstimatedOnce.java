package org.examcycle.domain.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A syllabus has one estimate (INT-ENT-13). */
public final class EachSyllabusEstimatedOnce implements Rule<EachSyllabusEstimatedOnce.Facts> {

  public record Facts(List<Estimate> estimates) {}

  @Override
  public RuleId id() {
    return EstimateRefusal.ESTIMATES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var seen = new HashSet<SyllabusCode>();
    var twice =
        facts.estimates().stream()
            .map(Estimate::syllabus)
            .filter(syllabus -> !seen.add(syllabus))
            .distinct()
            .toList();
    return twice.isEmpty()
        ? Optional.empty()
        : Optional.of(new EstimateRefusal.SyllabusEstimatedTwice(twice));
  }
}
