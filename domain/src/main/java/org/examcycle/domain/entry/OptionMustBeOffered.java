package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** An option that is not offered in the series is refused (INT-ENT-02). */
public final class OptionMustBeOffered implements Rule<OptionMustBeOffered.Facts> {

  public record Facts(SeriesCode series, OptionKey option, Optional<Offer> offer) {}

  @Override
  public RuleId id() {
    return EntryRefusal.OFFERED;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.offer().isPresent()
        ? Optional.empty()
        : Optional.of(new EntryRefusal.OptionNotOffered(facts.option(), facts.series()));
  }
}
