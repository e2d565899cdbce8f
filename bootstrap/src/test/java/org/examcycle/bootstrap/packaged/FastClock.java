package org.examcycle.bootstrap.packaged;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import org.examcycle.bootstrap.TestDatabase;

/**
 * A database by whose clock this machine's is half a minute fast: nobody may set the machine's, so
 * the database's is set back, for whoever logs in afterwards. (A plan that is there already keeps
 * the clock that it was made with: PostgreSQL takes for granted that its own functions stay.)
 *
 * <p>And a release of a cohort's results, at an instant by that clock.
 */
record FastClock(TestDatabase database) {

  private static final String SET_BACK =
      """
      set allow_system_table_mods = on;
      create function pg_catalog.true_clock() returns timestamptz
        language internal volatile as 'clock_timestamp';
      create or replace function pg_catalog.clock_timestamp() returns timestamptz
        language sql volatile as $$ select pg_catalog.true_clock() - interval '30 s' $$;
      """;

  static FastClock of(TestDatabase database) throws SQLException {
    database.executing(SET_BACK);
    return new FastClock(database);
  }

  /** Approved by two, as it has to be. */
  void releaseInSeconds(int seconds) throws SQLException {
    database.executing(
        """
        insert into examcycle.series_release
          (series, family, results_at, state, proposed_by, approved_by, approved_at, version)
        values ('%s', 'F', clock_timestamp() + interval '%d s', 'APPROVED', 'one', 'other',
                clock_timestamp() - interval '1 day', 3)
        on conflict (series, family) do update set results_at = excluded.results_at
        """
            .formatted(Cohort.SERIES, seconds));
  }

  void takeBack() throws SQLException {
    database.executing("delete from examcycle.series_release");
  }

  /** Asked after an answer, it was not out when that was given if it is not out yet. */
  boolean isOut() throws SQLException {
    return database
        .texts("select (results_at <= clock_timestamp())::text from examcycle.series_release")
        .contains("true");
  }

  /** Whether a node shows its centre any result. */
  boolean shows(JarProcess node, String token) throws IOException, InterruptedException {
    var request = node.request("/v1/centres/AA000/series/" + Cohort.SERIES + "/results", token);
    var answer = node.client().send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body().contains("\"candidate\"");
  }
}
