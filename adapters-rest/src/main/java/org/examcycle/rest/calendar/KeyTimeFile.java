package org.examcycle.rest.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;
import org.examcycle.rest.problem.TextForm;

/** Key Times as a file has them (INT-PRE-04). */
final class KeyTimeFile {

  private static final Map<String, Session> SESSIONS =
      Stream.of(Session.values()).collect(toUnmodifiableMap(Session::name, session -> session));

  private static final CellForm<SeriesKind> KIND = CellForm.of(SeriesKind.class, SeriesKind::parse);

  private static final CellForm<LocalTime> TIME = CellForm.of(LocalTime.class, KeyTimeFile::time);

  private static final Map<String, Integer> OFFSETS = Map.of("-1", -1, "0", 0, "1", 1);

  /** A row of zone {@code ALL} holds for every one of them. */
  private static final Map<String, Optional<AdministrativeZone>> ZONES =
      Stream.concat(
              Stream.of(Map.entry("ALL", Optional.<AdministrativeZone>empty())),
              AdministrativeZone.all().stream()
                  .map(zone -> Map.entry(zone.toString(), Optional.of(zone))))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  static final CsvFormat<KeyTime> FORMAT =
      CsvFormat.with("series_kind", "zone", "session", "key_time_utc", "utc_day_offset")
          .optional("examples")
          .as(KeyTimeFile::keyTime);

  private KeyTimeFile() {}

  private static KeyTime keyTime(CsvLine line) {
    return new KeyTime(
        line.value("series_kind", KIND),
        zone(line),
        session(line),
        line.value("key_time_utc", TIME),
        line.oneOf("utc_day_offset", OFFSETS));
  }

  static Optional<AdministrativeZone> zone(CsvLine line) {
    return line.oneOf("zone", ZONES);
  }

  static Session session(CsvLine line) {
    return line.oneOf("session", SESSIONS);
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return TextForm.has(LocalTime.class, text)
          ? Optional.of(LocalTime.parse(text))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
