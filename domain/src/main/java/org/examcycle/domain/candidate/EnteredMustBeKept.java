package org.examcycle.domain.candidate;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Whoever was ever entered is not erased: entries, what was charged for them, results and
 * certificates are kept by regulation, and nobody has said yet for how long (COM-PRV-07).
 */
public final class EnteredMustBeKept implements Rule<EnteredMustBeKept.Facts> {

  /**
   * @param entered the series with an entry of the person, withdrawn or not
   */
  public record Facts(List<SeriesCode> entered) {}

  @Override
  public RuleId id() {
    return RuleId.of("COM-PRV-07");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.entered().isEmpty()
        ? Optional.empty()
        : Optional.of(new CandidateRefusal.RecordsKept(facts.entered()));
  }
}
