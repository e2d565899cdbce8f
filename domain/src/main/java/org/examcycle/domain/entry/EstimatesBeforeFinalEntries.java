package org.examcycle.domain.entry;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Estimates are replaced until final entries close (INT-ENT-13). */
public final class EstimatesBeforeFinalEntries implements Rule<EstimatesBeforeFinalEntries.Facts> {

  public record Facts(Optional<EntryStages> stages, Instant arrivedAt) {}

  @Override
  public RuleId id() {
    return EstimateRefusal.ESTIMATES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .stages()
        .filter(all -> all.at(facts.arrivedAt()).filter(EntryStage::isOnTime).isEmpty())
        .map(
            all ->
                new EstimateRefusal.FinalEntriesClosed(
                    all.stages().getFirst().lastDay(), all.zone()));
  }
}
