package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Series, their stages and key dates, Key Times and the timetable. */
public interface CalendarDriver {

  /** Answers the code of the series. */
  Outcome<String> openSeries(Actor by, SeriesRow series);

  Outcome<SeriesRow> series(Actor by, String series);

  /** The codes of all series, fetched page by page. */
  Outcome<List<String>> allSeries(Actor by, int pageSize);

  /** In the order in which they begin. */
  Outcome<List<KeyDateRow>> keyDates(Actor by, String series);

  /** What a calendar shows that subscribes to the key dates. */
  Outcome<List<EventRow>> subscribe(Actor by, String series);

  /** The dates of a series as they hold for a centre, in the order in which they begin. */
  Outcome<List<DueRow>> centreKeyDates(Actor by, String series, String centre);

  /** Answers the token of a centre's new link. */
  Outcome<String> renewLink(Actor by, String centre);

  /** What a calendar shows that subscribes under a link. */
  Outcome<List<EventRow>> follow(String token);

  /** Sends Key Times in force from a day on as one file; answers how many rows were taken. */
  Outcome<Integer> importKeyTimes(Actor by, LocalDate validFrom, List<KeyTimeRow> rows);

  /** Sends rows of a timetable as one file; answers how many were taken. */
  Outcome<Integer> importTimetable(Actor by, String series, List<PaperRow> rows);

  /** The papers that a centre sits. */
  Outcome<List<PaperSeen>> timetable(Actor by, String series, String centre);

  /**
   * @param kind {@code JUNE_NOVEMBER}, {@code MARCH}
   * @param countries none: held everywhere
   * @param keyDates given when it is opened; read apart
   */
  record SeriesRow(
      String series,
      String kind,
      String currency,
      Set<String> countries,
      Optional<Integer> singleZone,
      Optional<String> retakesFrom,
      List<StagesRow> stages,
      List<KeyDateRow> keyDates) {
    public SeriesRow {
      countries = Set.copyOf(countries);
      stages = List.copyOf(stages);
      keyDates = List.copyOf(keyDates);
    }
  }

  /**
   * @param entryKind {@code FIRST} or {@code RETAKE}
   * @param route {@code INTERNATIONAL} or {@code UK}; none for all centres
   * @param zone IANA
   */
  record StagesRow(String entryKind, Optional<String> route, String zone, List<StageRow> stages) {
    public StagesRow {
      stages = List.copyOf(stages);
    }
  }

  /**
   * @param standing {@code ON_TIME}, {@code LATE} or {@code VERY_LATE}
   * @param addition in the smallest unit of the currency
   */
  record StageRow(String standing, LocalDate lastDay, long addition) {}

  /**
   * Either the days with their zone, or the instant.
   *
   * @param family none for all
   * @param route none for all
   */
  record KeyDateRow(
      Optional<String> family,
      Optional<String> route,
      String activity,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay,
      Optional<String> zone,
      Optional<Instant> instant,
      String meaning) {}

  /**
   * Either the last of whole days or the instant.
   *
   * @param setBy the Associate; none where the board has set it
   */
  record DueRow(
      String activity,
      Optional<LocalDate> lastDay,
      Optional<Instant> instant,
      Optional<String> setBy) {}

  /** Either whole days, the last one counted, or the instant. */
  record EventRow(
      String series,
      String activity,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay,
      Optional<Instant> instant) {}

  /**
   * @param zone none for all
   * @param session {@code AM}, {@code PM} or {@code EV}
   */
  record KeyTimeRow(
      String kind, Optional<Integer> zone, String session, LocalTime utc, int dayOffset) {}

  /**
   * @param zone none for all
   */
  record PaperRow(
      String syllabus,
      String component,
      Optional<Integer> zone,
      LocalDate localDate,
      String session,
      int minutes) {}

  /**
   * @param localKeyTime on the centre's own clocks
   */
  record PaperSeen(
      String syllabus,
      String component,
      LocalDate localDate,
      String session,
      int minutes,
      Instant keyTime,
      LocalTime localKeyTime) {}
}
