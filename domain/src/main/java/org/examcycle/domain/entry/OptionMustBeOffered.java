package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * An option that is not offered in the series is refused, and so is one of a type that is not held
 * in series of its kind (INT-ENT-02).
 */
public final class OptionMustBeOffered implements Rule<OptionMustBeOffered.Facts> {

  /**
   * @param held whether the syllabus's type is held in series of that kind
   */
  public record Facts(SeriesCode series, OptionKey option, Optional<Offer> offer, boolean held) {}

  @Override
  public RuleId id() {
    return EntryRefusal.OFFERED;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.offer().isPresent() && facts.held()
        ? Optional.empty()
        : Optional.of(new EntryRefusal.OptionNotOffered(facts.option(), facts.series()));
  }
}
