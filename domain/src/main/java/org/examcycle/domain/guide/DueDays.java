package org.examcycle.domain.guide;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.WholeDays;

/**
 * The day on which each activity is due for one centre: by the key dates that hold for it, and by
 * its Associate's deadlines where there are any. Of several dates for one activity the earliest
 * counts.
 *
 * @param dates of the series, for centres of its route
 * @param deadlines of its Associate
 * @param zone the centre's, for what is due at an instant
 */
public record DueDays(List<KeyDate> dates, List<LocalDeadline> deadlines, ZoneId zone) {

  public DueDays {
    dates = List.copyOf(dates);
    deadlines = List.copyOf(deadlines);
  }

  /** Empty where no date is set. */
  public Optional<DueDay> of(Due due) {
    return switch (due) {
      case Due.By(var activity) ->
          earliest(Stream.concat(own(activity), board(activity, this::end)));
      case Due.When(var activity) -> earliest(board(activity, this::beginning));
      case Due.After(var activity, var days) ->
          earliest(board(activity, this::end).map(day -> later(day, days)));
      case Due.AsItComes() -> Optional.empty();
    };
  }

  private Stream<DueDay> own(KeyActivity activity) {
    return deadlines.stream()
        .filter(deadline -> deadline.activity().equals(activity))
        .map(
            deadline ->
                new DueDay(
                    deadline.at().atZone(deadline.zone()).toLocalDate(),
                    deadline.zone(),
                    deadline.at()));
  }

  private Stream<DueDay> board(KeyActivity activity, Function<KeyMoment, DueDay> day) {
    return dates.stream()
        .filter(date -> date.activity().equals(activity))
        .map(KeyDate::when)
        .map(day);
  }

  private DueDay end(KeyMoment moment) {
    return switch (moment) {
      case KeyMoment.Days(var span) -> day(span.last(), span.zone());
      case KeyMoment.Moment(var instant) ->
          new DueDay(instant.atZone(zone).toLocalDate(), zone, instant);
    };
  }

  private DueDay beginning(KeyMoment moment) {
    return switch (moment) {
      case KeyMoment.Days(var span) -> day(span.first(), span.zone());
      case KeyMoment.Moment _ -> end(moment);
    };
  }

  private static DueDay later(DueDay day, int days) {
    return day(day.day().plusDays(days), day.zone());
  }

  private static DueDay day(LocalDate day, ZoneId zone) {
    return new DueDay(day, zone, WholeDays.day(day, zone).until());
  }

  private static Optional<DueDay> earliest(Stream<DueDay> days) {
    return days.min(comparing(DueDay::until));
  }
}
