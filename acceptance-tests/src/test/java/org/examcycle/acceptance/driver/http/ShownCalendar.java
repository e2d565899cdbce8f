package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.acceptance.driver.CalendarDriver.EventRow;

/** An iCalendar feed (RFC 5545), read as a calendar shows it. */
final class ShownCalendar {

  private static final Pattern EVENT =
      Pattern.compile("BEGIN:VEVENT\n(.*?)END:VEVENT", Pattern.DOTALL);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private ShownCalendar() {}

  static List<EventRow> events(String feed) {
    var unfolded = feed.replace("\r\n", "\n").replaceAll("\n[ \t]", "");
    return EVENT
        .matcher(unfolded)
        .results()
        .map(found -> found.group(1))
        .map(
            event ->
                new EventRow(
                    line("SUMMARY:(\\S+) .*", event).orElseThrow(),
                    line("SUMMARY:\\S+ ([^:]+):.*", event).orElseThrow(),
                    day("DTSTART", event),
                    day("DTEND", event).map(end -> end.minusDays(1)),
                    line("DTSTART:(.+)", event).map(ShownCalendar::instant)))
        .toList();
  }

  /** Of whole days the end is the first that is free again. */
  private static Optional<LocalDate> day(String name, String event) {
    return line(name + ";VALUE=DATE:(.+)", event)
        .map(text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
  }

  private static Instant instant(String text) {
    return LocalDateTime.parse(text, MOMENT).toInstant(ZoneOffset.UTC);
  }

  private static Optional<String> line(String form, String event) {
    var found = Pattern.compile("^" + form + "$", Pattern.MULTILINE).matcher(event);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
