package org.examcycle.rest.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/** Key Times as a file has them (INT-PRE-04). */
final class KeyTimeFile {

  /** As zone: the row holds for every one of them. */
  static final String ALL = "ALL";

  static final CsvFormat<KeyTime> FORMAT =
      CsvFormat.with("series_kind", "zone", "session", "key_time_utc", "utc_day_offset")
          .optional("examples")
          .as(KeyTimeFile::keyTime);

  private KeyTimeFile() {}

  private static KeyTime keyTime(CsvLine line) {
    return new KeyTime(
        line.value("series_kind", SeriesKind::parse),
        zone(line),
        line.value("session", KeyTimeFile::session),
        line.value("key_time_utc", KeyTimeFile::time),
        line.value("utc_day_offset", KeyTimeFile::offset));
  }

  static Optional<AdministrativeZone> zone(CsvLine line) {
    return ALL.equals(line.text("zone"))
        ? Optional.empty()
        : Optional.of(line.value("zone", AdministrativeZone::parse));
  }

  static Optional<Session> session(String text) {
    return Arrays.stream(Session.values()).filter(each -> each.name().equals(text)).findFirst();
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> offset(String text) {
    return text.matches("-?1|0") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
