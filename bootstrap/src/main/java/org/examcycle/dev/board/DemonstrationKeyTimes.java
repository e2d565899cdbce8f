package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.ImportKeyTimes;
import org.examcycle.application.calendar.ImportTimetable;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Key Times of all zones, and some papers of the series to come (INT-PRE-04). */
final class DemonstrationKeyTimes {

  private static final LocalDate IN_FORCE_SINCE = LocalDate.of(2018, 1, 1);

  private final ImportKeyTimes importKeyTimes;
  private final ImportTimetable importTimetable;

  DemonstrationKeyTimes(ImportKeyTimes importKeyTimes, ImportTimetable importTimetable) {
    this.importKeyTimes = importKeyTimes;
    this.importTimetable = importTimetable;
  }

  void load(Days days, Instant now) {
    var keyTimes = Table.lines("key-times.csv", DemonstrationKeyTimes::keyTime);
    Given.byTheBoard(importKeyTimes, new ImportKeyTimes.Command(IN_FORCE_SINCE, keyTimes), now);
    Table.read("timetable.csv", row -> paper(row, days)).stream()
        .collect(Collectors.groupingBy(TimetabledPaper::series))
        .forEach(
            (series, papers) ->
                Given.byTheBoard(
                    importTimetable,
                    new ImportTimetable.Command(series, Table.numbered(papers)),
                    now));
  }

  private static KeyTime keyTime(NamedCsvRecord row) {
    return new KeyTime(
        SeriesKind.of(row.getField("series_kind")),
        zone(row),
        Session.valueOf(row.getField("session")),
        LocalTime.parse(row.getField("key_time_utc")),
        Table.whole(row, "utc_day_offset"));
  }

  private static TimetabledPaper paper(NamedCsvRecord row, Days days) {
    return new TimetabledPaper(
        days.series(row.getField("series")),
        SyllabusCode.of(row.getField("syllabus")),
        ComponentCode.of(row.getField("component")),
        zone(row),
        days.day(row.getField("local_date")),
        Session.valueOf(row.getField("session")),
        Table.whole(row, "minutes"));
  }

  /** {@code ALL} is every zone. */
  private static Optional<AdministrativeZone> zone(NamedCsvRecord row) {
    return AdministrativeZone.parse(row.getField("zone"));
  }
}
