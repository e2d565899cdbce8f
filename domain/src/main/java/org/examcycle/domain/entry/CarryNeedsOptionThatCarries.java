package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Carried marks stand in an option that carries them, and such an option names whose they are
 * (INT-ENT-09).
 */
public final class CarryNeedsOptionThatCarries implements Rule<CarryNeedsOptionThatCarries.Facts> {

  public record Facts(OptionKey option, Carrying carrying) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var carries = !facts.carrying().components().isEmpty();
    if (carries == facts.carrying().claim().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        carries
            ? new EntryRefusal.OptionCarriesMarks(facts.option())
            : new EntryRefusal.OptionCarriesNothing(facts.option()));
  }
}
