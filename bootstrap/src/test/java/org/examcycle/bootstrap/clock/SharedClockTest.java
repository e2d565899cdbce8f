package org.examcycle.bootstrap.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.examcycle.bootstrap.TestDatabase;
import org.examcycle.persistence.ServerClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class SharedClockTest {

  private static final int LOOKS = 20;

  /** A clock that runs an hour ahead, asked by whoever finds it before the server's own. */
  private static final String RUNS_AHEAD =
      """
      create schema ahead;
      create function ahead.clock_timestamp() returns timestamptz language sql
        as $$ select pg_catalog.clock_timestamp() + interval '1 hour' $$;
      grant usage on schema ahead to public;
      """;

  /** One that runs an hour behind, and takes its time before it looks. */
  private static final String RUNS_BEHIND =
      """
      create schema slowly;
      create function slowly.clock_timestamp() returns timestamptz language plpgsql as $$
        begin
          perform pg_sleep(0.3);
          return pg_catalog.clock_timestamp() - interval '1 hour';
        end $$;
      grant usage on schema slowly to public;
      create schema behind;
      create function behind.clock_timestamp() returns timestamptz language sql
        as $$ select pg_catalog.clock_timestamp() - interval '1 hour' $$;
      grant usage on schema behind to public;
      create schema little;
      create function little.clock_timestamp() returns timestamptz language sql
        as $$ select pg_catalog.clock_timestamp() - interval '0.9 ms' $$;
      grant usage on schema little to public;
      """;

  private static DataSource right;
  private static DataSource ahead;
  private static DataSource behind;
  private static DataSource slowlyBehind;
  private static DataSource aLittleBehind;

  @BeforeAll
  static void twoServers() throws SQLException {
    var database = TestDatabase.create().executing(RUNS_AHEAD).executing(RUNS_BEHIND);
    right = connections(database, "");
    ahead = connections(database, "?options=-csearch_path=ahead,pg_catalog");
    behind = connections(database, "?options=-csearch_path=behind,pg_catalog");
    aLittleBehind = connections(database, "?options=-csearch_path=little,pg_catalog");
    slowlyBehind = connections(database, "?options=-csearch_path=slowly,pg_catalog");
  }

  private static DataSource connections(TestDatabase database, String options) {
    var source = new PGSimpleDataSource();
    source.setURL(database.url() + options);
    source.setUser(database.application().role());
    source.setPassword(database.application().password());
    return source;
  }

  @Test
  void it_is_the_servers_whatever_the_machine_says() throws SQLException {
    var clock = new SharedClock(new ServerClock(ahead));

    assertThat(new ServerClock(ahead).ahead(clock).apart()).isLessThan(Duration.ofMillis(50));
    assertThat(new ServerClock(right).ahead(clock).apart())
        .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
  }

  @Test
  void it_goes_on_without_a_look_and_never_back() throws SQLException {
    var clock = new SharedClock(new ServerClock(right));
    var before = clock.instant();
    for (var n = 0; n < 20; n++) {
      clock.look();
      assertThat(clock.instant()).isAfterOrEqualTo(before);
      before = clock.instant();
    }
  }

  /** Of many looks the best counts: each tells as much as its answer took. */
  @Test
  void it_is_never_ahead_of_the_servers_not_even_by_a_millisecond() throws SQLException {
    var server = new AtomicReference<>(right);
    var clock = new SharedClock(following(server));

    for (var each : List.of(right, aLittleBehind, right, aLittleBehind)) {
      server.set(each);
      clock.look();

      assertThat(surelyAhead(new ServerClock(each), clock)).isLessThan(Duration.ofNanos(-900_000));
    }
  }

  private static Duration surelyAhead(ServerClock server, SharedClock clock) throws SQLException {
    var most = server.ahead(clock).least();
    for (var n = 1; n < LOOKS; n++) {
      most = Collections.max(List.of(most, server.ahead(clock).least()));
    }
    return most;
  }

  /** The server's clock, whichever that is now. */
  private static ServerClock following(AtomicReference<DataSource> server) {
    return new ServerClock(
        new DelegatingDataSource(right) {
          @Override
          public Connection getConnection() throws SQLException {
            return server.get().getConnection();
          }
        });
  }

  @Test
  void set_back_it_is_late_by_what_the_answer_took_and_never_early() throws SQLException {
    var server = new AtomicReference<>(right);
    var clock = new SharedClock(following(server));

    server.set(slowlyBehind);
    clock.look();

    var now = new ServerClock(behind).ahead(clock);
    assertThat(now.least()).isLessThanOrEqualTo(Duration.ZERO);
    assertThat(now.most()).isGreaterThan(Duration.ofSeconds(-30));
  }

  @Test
  void a_server_that_does_not_answer_is_no_clock() {
    var nowhere = new PGSimpleDataSource();
    nowhere.setURL("jdbc:postgresql://localhost:1/nowhere");

    assertThatThrownBy(() -> new SharedClock(new ServerClock(nowhere)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not tell its time");
  }
}
