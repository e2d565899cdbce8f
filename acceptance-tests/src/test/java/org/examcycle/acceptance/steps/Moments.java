package org.examcycle.acceptance.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as a feature writes them; in the United Kingdom unless it says where. */
public final class Moments {

  public static final ZoneId UK = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm[:ss]", Locale.UK);

  private Moments() {}

  /** {@code 5 July 2027}. */
  public static LocalDate day(String text) {
    return LocalDate.parse(text, DAY);
  }

  static String text(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 5 July 2027 at 09:00}, by whatever clocks. */
  static String text(LocalDateTime local) {
    return text(local.toLocalDate()) + " at " + local.toLocalTime();
  }

  /** {@code 5 July 2027 at 00:00}, or with {@code UTC} or a zone such as {@code Asia/Karachi}. */
  public static Instant moment(String text) {
    var parts = text.split(" (?=UTC$|[A-Z][A-Za-z_]+/)", 2);
    var zone = parts.length == 2 ? ZoneId.of(parts[1]) : UK;
    return LocalDateTime.parse(parts[0], MOMENT).atZone(zone).toInstant();
  }
}
