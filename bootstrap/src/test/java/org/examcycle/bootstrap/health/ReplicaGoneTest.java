package org.examcycle.bootstrap.health;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.examcycle.application.usecase.Replica;
import org.examcycle.bootstrap.ExamCycle;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * What the log says of a replica that goes away. The database itself is in its place: it is never
 * read for one, so that its connections stand and it is told of as one that is behind.
 */
class ReplicaGoneTest {

  private static final int CONNECTIONS = 10;

  /** Two of the pool, which are the fewest, and that of those who watch. */
  private static final int OTHERS = 3;

  /** Longer than the pool trusts a connection, and than a replica that is behind is left alone. */
  private static final int SECONDS_OF_REST = 2;

  private static final int MOST_TRIES = 400;

  private static final String THERE =
      "select pid::text from pg_stat_activity where backend_type = 'client backend'"
          + " and datname = current_database() and usename = 'examcycle_application'";

  @Test
  void it_is_told_in_one_line_however_many_connections_it_had() throws Exception {
    var database = TestDatabase.create().migrated();
    var there = URI.create(database.url().substring("jdbc:".length()));
    try (var line = new Line(there.getPort());
        var node = start(database, line, there.getPath())) {
      var noted = noted();
      var replica = node.getBean(Replica.class);
      assertThat(replica.reading(() -> "in the database")).isEqualTo("in the database");
      awaitConnections(database);
      TimeUnit.SECONDS.sleep(SECONDS_OF_REST);

      line.cut();
      assertThat(replica.reading(() -> "in the database")).isEqualTo("in the database");

      assertThat(noted.list)
          .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
          .extracting(ILoggingEvent::getFormattedMessage)
          .filteredOn(told -> !told.startsWith("not ready: no issuer"))
          .singleElement()
          .asString()
          .startsWith("nothing is read at the replica: ");
    }
  }

  private static void awaitConnections(TestDatabase database) throws Exception {
    for (var tries = 0; database.texts(THERE).size() < CONNECTIONS + OTHERS; tries++) {
      assertThat(tries).as("tries").isLessThan(MOST_TRIES);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static ConfigurableApplicationContext start(
      TestDatabase database, Line line, String path) {
    var settings = new HashMap<String, Object>(database.production());
    settings.putAll(
        Map.of(
            "examcycle.database.replica.url", "jdbc:postgresql://127.0.0.1:" + line.port() + path,
            "examcycle.database.replica.size", CONNECTIONS,
            "examcycle.database.pool.size", "2",
            "examcycle.mail.interval", "10m",
            "examcycle.entry-files.interval", "10m"));
    return new SpringApplicationBuilder(ExamCycle.class)
        .initializers(
            starting ->
                ((GenericApplicationContext) starting)
                    .registerBean("clock", Clock.class, Clock::systemUTC))
        .properties(settings)
        .run();
  }

  private static ListAppender<ILoggingEvent> noted() {
    var noted = new ListAppender<ILoggingEvent>();
    noted.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(noted);
    return noted;
  }
}
