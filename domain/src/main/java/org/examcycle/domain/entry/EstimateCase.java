package org.examcycle.domain.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.centre.Centre;

/** Everything that must be known to take a centre's estimated entries (INT-ENT-13). */
public record EstimateCase(
    Series series, Centre centre, List<Estimate> estimates, Instant arrivedAt) {

  public EstimateCase {
    estimates = List.copyOf(estimates);
  }

  /** The stages of first entries: the first of them is that of final entries. */
  public Optional<EntryStages> stages() {
    return series.stages(EntryKind.FIRST, centre.route());
  }
}
