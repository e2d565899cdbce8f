package org.examcycle.dev.board;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.bootstrap.start.DemonstrationMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Fills an empty database once, with dates around the day on which it does, and marks it first so
 * that no production ever runs on it. Everything goes through the use cases.
 */
final class DemonstrationBoard implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationBoard.class);

  private final DatabaseSettings database;
  private final Clock clock;
  private final OpenSeries openSeries;
  private final DemonstrationCatalogue catalogue;
  private final DemonstrationCentres centres;
  private final DemonstrationCandidates candidates;

  DemonstrationBoard(
      DatabaseSettings database,
      Clock clock,
      OpenSeries openSeries,
      DemonstrationCatalogue catalogue,
      DemonstrationCentres centres,
      DemonstrationCandidates candidates) {
    this.database = database;
    this.clock = clock;
    this.openSeries = openSeries;
    this.catalogue = catalogue;
    this.centres = centres;
    this.candidates = candidates;
  }

  @Override
  public void run(ApplicationArguments arguments) throws SQLException {
    if (mark()) {
      fill();
    }
  }

  /** False when the database was filled before. */
  private boolean mark() throws SQLException {
    var owner = database.owner();
    try (var connection =
        DriverManager.getConnection(database.url(), owner.role(), owner.password())) {
      if (DemonstrationMark.isOn(connection)) {
        return false;
      }
      DemonstrationMark.putOn(connection);
      return true;
    }
  }

  private void fill() {
    var now = clock.instant();
    var series = DemonstrationSeries.at(now);
    var syllabuses = catalogue.load(now);
    var registered = centres.register(syllabuses, now);
    series.open(openSeries, now);
    candidates.enter(
        series.onTime(), 0, registered, catalogue.offer(series.onTime(), now), now, now);
    candidates.enter(
        series.late(),
        1,
        registered,
        catalogue.offer(series.late(), now),
        series.beforeTheClosingDate(now),
        now);
    LOG.info("The demonstration is loaded: series {} and {}", series.onTime(), series.late());
  }
}
