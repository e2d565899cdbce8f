package org.examcycle.domain.calendar;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When the board's own time for an activity ends: by its key dates (INT-PRE-05) and, for entries,
 * by their stages (INT-ENT-03). Where several hold, the earliest of them.
 */
public final class BoardDates {

  /** After these an entry of their kind costs more. */
  private static final List<OfStages> ON_TIME =
      List.of(
          new OfStages(
              KeyActivity.FINAL_ENTRIES, Set.of(EntryKind.FIRST), BoardDates::lastDayOnTime),
          new OfStages(
              KeyActivity.RETAKE_ENTRIES, Set.of(EntryKind.RETAKE), BoardDates::lastDayOnTime));

  private static final OfStages LATE =
      new OfStages(KeyActivity.LATE_ENTRIES, Set.of(EntryKind.values()), EntryStages::lastDay);

  /** Which day of which stages an activity ends with. */
  private record OfStages(
      KeyActivity activity, Set<EntryKind> kinds, Function<EntryStages, LocalDate> lastDay) {

    Stream<Instant> ends(Series series) {
      return series.entryDates().stream()
          .filter(dates -> kinds.contains(dates.kind()))
          .map(EntryDates::stages)
          .map(stages -> WholeDays.day(lastDay.apply(stages), stages.zone()).until());
    }
  }

  private BoardDates() {}

  /**
   * The first instant at which the board's time is over; empty when the series has no date for it.
   *
   * @param dates of the series
   */
  public static Optional<Instant> end(Series series, List<KeyDate> dates, KeyActivity activity) {
    var byKeyDates =
        dates.stream().filter(date -> date.activity().equals(activity)).map(d -> d.when().ends());
    var byStages =
        Stream.concat(ON_TIME.stream(), Stream.of(LATE))
            .filter(entries -> entries.activity().equals(activity))
            .flatMap(entries -> entries.ends(series));
    return Stream.concat(byKeyDates, byStages).min(naturalOrder());
  }

  /**
   * The last days on time that a key date of final or retake entries should name one of, since what
   * comes later costs more; empty where it does, and for any other date.
   */
  public static Set<LocalDate> missedBy(KeyDate date, List<EntryDates> given) {
    var kinds =
        ON_TIME.stream()
            .filter(entries -> entries.activity().equals(date.activity()))
            .flatMap(entries -> entries.kinds().stream())
            .collect(toUnmodifiableSet());
    var closing =
        given.stream()
            .filter(dates -> kinds.contains(dates.kind()))
            .filter(dates -> date.route().map(dates::holdFor).orElse(true))
            .map(EntryDates::stages)
            .toList();
    return closing.stream().anyMatch(stages -> lastDay(stages).until().equals(date.when().ends()))
        ? Set.of()
        : closing.stream().map(BoardDates::lastDayOnTime).collect(toUnmodifiableSet());
  }

  private static WholeDays lastDay(EntryStages stages) {
    return WholeDays.day(lastDayOnTime(stages), stages.zone());
  }

  private static LocalDate lastDayOnTime(EntryStages stages) {
    return stages.stages().getFirst().lastDay();
  }
}
