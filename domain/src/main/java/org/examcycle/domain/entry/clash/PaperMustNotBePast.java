package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A deviation is granted, and a grant is taken back, before the paper's Key Time, and before the
 * time to which it moves (INT-ENT-12).
 */
public final class PaperMustNotBePast implements Rule<PaperMustNotBePast.Facts> {

  public record Facts(Instant movedTo, Instant keyTime, Instant now) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var first = Collections.min(List.of(facts.movedTo(), facts.keyTime()));
    return facts.now().isBefore(first)
        ? Optional.empty()
        : Optional.of(new DeviationRefusal.DeviationTimePast(first));
  }
}
