package org.examcycle.application.calendar;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;

/**
 * What is due for a centre: the key dates for centres of its route and, if it is attached, the
 * deadlines of its Associate besides (INT-PRE-05, INT-PRE-02).
 */
final class DueDates {

  private final SeriesRepository series;
  private final LocalDeadlines deadlines;

  DueDates(SeriesRepository series, LocalDeadlines deadlines) {
    this.series = series;
    this.deadlines = deadlines;
  }

  /** Of one series, in the order in which they begin. */
  List<DueDate> of(Centre centre, SeriesCode code) {
    var own =
        centre.associate().stream().flatMap(associate -> deadlines.list(associate, code).stream());
    return together(centre, series.listKeyDates(code).stream(), own);
  }

  /** Of every series, as far as they are not over at this instant. */
  List<DueDate> since(Centre centre, Instant instant) {
    var own =
        centre.associate().stream()
            .flatMap(associate -> deadlines.listSince(associate, instant).stream());
    return together(centre, series.listKeyDatesSince(instant).stream(), own);
  }

  private static List<DueDate> together(
      Centre centre, Stream<KeyDate> board, Stream<LocalDeadline> own) {
    return Stream.concat(
            board.filter(date -> date.holdsFor(centre.route())).map(DueDate::ofTheBoard),
            own.map(DueDate::of))
        .sorted(comparing(due -> due.date().when().starts()))
        .toList();
  }
}
