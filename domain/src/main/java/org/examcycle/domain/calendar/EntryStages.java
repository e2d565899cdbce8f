package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The stages of one kind of entry (INT-ENT-03): they follow one another without a gap, since each
 * names only its last day. After the last one entries are shut (INT-ENT-04).
 *
 * @param zone whose whole days count
 * @param stages on time first, then in the order of the standings, each ending after the one before
 */
public record EntryStages(ZoneId zone, List<EntryStage> stages) {

  public EntryStages {
    stages = List.copyOf(stages);
    if (stages.isEmpty() || !stages.getFirst().isOnTime()) {
      throw new IllegalArgumentException("the first stage is on time");
    }
    for (var i = 1; i < stages.size(); i++) {
      var before = stages.get(i - 1);
      var stage = stages.get(i);
      if (stage.standing().compareTo(before.standing()) <= 0
          || !stage.lastDay().isAfter(before.lastDay())) {
        throw new IllegalArgumentException("a stage follows the one before it");
      }
    }
  }

  /** The stage in which what arrives at this instant is; empty when entries are shut. */
  public Optional<EntryStage> at(Instant arrival) {
    var day = arrival.atZone(zone).toLocalDate();
    return stages.stream().filter(stage -> !day.isAfter(stage.lastDay())).findFirst();
  }

  /** The last day of all. */
  public LocalDate lastDay() {
    return stages.getLast().lastDay();
  }

  /** The first instant at which nothing is taken any more. */
  public Instant shutAt() {
    return WholeDays.day(lastDay(), zone).until();
  }
}
