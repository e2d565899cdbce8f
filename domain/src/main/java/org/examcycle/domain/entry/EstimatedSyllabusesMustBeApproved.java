package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A centre estimates what it is approved for (INT-ENT-13). */
public final class EstimatedSyllabusesMustBeApproved
    implements Rule<EstimatedSyllabusesMustBeApproved.Facts> {

  public record Facts(Centre centre, List<Estimate> estimates) {}

  @Override
  public RuleId id() {
    return EstimateRefusal.ESTIMATES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var unknown =
        facts.estimates().stream()
            .map(Estimate::syllabus)
            .filter(syllabus -> !facts.centre().mayEnter(syllabus))
            .toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EstimateRefusal.EstimateForSyllabusesNotApproved(facts.centre().number(), unknown));
  }
}
