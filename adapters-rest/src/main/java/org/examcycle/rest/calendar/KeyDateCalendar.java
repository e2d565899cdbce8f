package org.examcycle.rest.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.examcycle.application.calendar.DueDate;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Route;
import org.springframework.http.MediaType;

/**
 * Key dates as a calendar that programs subscribe to (INT-PRE-05, RFC 5545). Whole days are all-day
 * events, so that a calendar shows the day that counts wherever it is; the zone in which it ends
 * stands in the description.
 */
final class KeyDateCalendar {

  static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private KeyDateCalendar() {}

  /**
   * @param now when it is asked for, which each event is stamped with
   */
  static byte[] of(List<DueDate> dates, Instant now) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//ExamCycle//Key dates//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    dates.forEach(date -> calendar.add(event(date, now)));
    return ContentLines.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(DueDate due, Instant now) {
    var date = due.date();
    var event = new VEvent(false);
    event.add(new Uid(due.setBy().map(who -> uid(date, who)).orElseGet(() -> uid(date))));
    event.add(new DtStamp(now));
    switch (date.when()) {
      case KeyMoment.Days(var span) -> {
        event.add(new DtStart<LocalDate>(span.first()));
        event.add(new DtEnd<LocalDate>(span.last().plusDays(1)));
        event.add(new Description("Whole days in " + span.zone()));
      }
      case KeyMoment.Moment(var instant) -> event.add(new DtStart<Instant>(instant));
    }
    event.add(new Summary(summary(date)));
    return event;
  }

  /** The same for the same row, so that a calendar that comes again moves what it has. */
  private static String uid(KeyDate date) {
    return String.join(
            "/",
            date.series().toString(),
            date.activity().value(),
            date.family().orElse("all"),
            date.route().map(Route::name).orElse("all"),
            date.when().starts().toString())
        + "@examcycle";
  }

  /** An Associate has one for an activity: where it moves it, the calendar does. */
  private static String uid(KeyDate date, AssociateCode associate) {
    return String.join(
            "/", date.series().toString(), date.activity().value(), "associate", associate.value())
        + "@examcycle";
  }

  /** {@code 2027-06 final-entries: last day on time (IGCSE_AND_O_LEVEL, UK)}. */
  private static String summary(KeyDate date) {
    var limits =
        List.of(date.family(), date.route().map(Route::name)).stream()
            .flatMap(Optional::stream)
            .toList();
    return date.series()
        + " "
        + date.activity()
        + ": "
        + date.meaning()
        + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")");
  }
}
