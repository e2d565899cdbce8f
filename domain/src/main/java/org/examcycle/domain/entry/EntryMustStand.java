package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A withdrawn entry is neither changed nor withdrawn again (INT-ENT-07). */
public final class EntryMustStand implements Rule<EntryMustStand.Facts> {

  public record Facts(Optional<Entry> entry) {}

  @Override
  public RuleId id() {
    return EntryRefusal.WITHDRAWALS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .entry()
        .filter(entry -> !entry.isEntered())
        .map(entry -> new EntryRefusal.EntryWithdrawn(entry.id()));
  }
}
