package org.examcycle.dev.board;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.examcycle.application.centre.ReadCentre;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.bootstrap.start.DemonstrationMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Fills an empty database once, with dates around the day on which it was marked. It is marked
 * first, so that no production ever runs on it. Everything goes through the use cases, and all of
 * it is one transaction: a start that is cut short leaves the mark alone, and the next one loads.
 * Nobody is answered before: the server opens its port afterwards.
 */
final class DemonstrationBoard implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationBoard.class);

  private final DatabaseSettings database;
  private final Transactions transactions;
  private final ReadCentre readCentre;
  private final DemonstrationCatalogue catalogue;
  private final DemonstrationCentres centres;
  private final DemonstrationAllSeries series;
  private final DemonstrationExams exams;
  private final DemonstrationSittings sittings;
  private final DemonstrationRetention retention;
  private final DemonstrationGuide guide;
  private volatile boolean isOpen;

  DemonstrationBoard(
      DatabaseSettings database,
      Transactions transactions,
      ReadCentre readCentre,
      DemonstrationCatalogue catalogue,
      DemonstrationCentres centres,
      DemonstrationAllSeries series,
      DemonstrationExams exams,
      DemonstrationSittings sittings,
      DemonstrationRetention retention,
      DemonstrationGuide guide) {
    this.database = database;
    this.transactions = transactions;
    this.readCentre = readCentre;
    this.catalogue = catalogue;
    this.centres = centres;
    this.series = series;
    this.exams = exams;
    this.sittings = sittings;
    this.retention = retention;
    this.guide = guide;
  }

  @Override
  public void start() {
    var markedAt = mark();
    if (!isLoaded(markedAt)) {
      LOG.info("The demonstration is being loaded, for the first time and the last");
      var days = transactions.apart(() -> load(markedAt));
      LOG.info("The demonstration is loaded; its days lie around {}", days.loaded());
    }
    guide.opened(markedAt);
    isOpen = true;
  }

  @Override
  public void stop() {
    isOpen = false;
  }

  @Override
  public boolean isRunning() {
    return isOpen;
  }

  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }

  /** Since when this database is a demonstration's. */
  private Instant mark() {
    var owner = database.owner();
    try (var connection =
        DriverManager.getConnection(database.url(), owner.role(), owner.password())) {
      DemonstrationMark.putOn(connection);
      return DemonstrationMark.since(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("the database cannot be marked", failed);
    }
  }

  private boolean isLoaded(Instant now) {
    return Given.isThere(readCentre, DemonstrationCentres.first(), now);
  }

  private Days load(Instant now) {
    var days = Days.around(now);
    var registered = centres.register(catalogue.load(now), now);
    series.load(days, registered, now);
    exams.load(now);
    sittings.load(DemonstrationSitting.all(days), registered, now);
    retention.load(now);
    return days;
  }
}
