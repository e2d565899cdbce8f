package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
    if (!follow(stages)) {
      throw new IllegalArgumentException("a stage follows the one before it, the first is on time");
    }
  }

  /** Whether these are stages: on time first, each of a later standing and day than the last. */
  public static boolean follow(List<EntryStage> stages) {
    return !stages.isEmpty()
        && stages.getFirst().isOnTime()
        && IntStream.range(1, stages.size())
            .allMatch(i -> stages.get(i).follows(stages.get(i - 1)));
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
