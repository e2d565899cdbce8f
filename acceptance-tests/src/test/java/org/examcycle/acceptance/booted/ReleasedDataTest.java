package org.examcycle.acceptance.booted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.persistence.Migrations;
import org.examcycle.persistence.testkit.PostgresServer;
import org.examcycle.testkit.release.Releases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each release's data can be taken up, and are after that what they were. */
final class ReleasedDataTest {

  private static final String ROWS =
      "select count(*)::text from examcycle.history union all select count(*)::text from"
          + " examcycle.entry";
  private static final String FLAWS =
      "select flaw from examcycle.verify_history(null) where flaw is not null";

  @BeforeAll
  static void no_release_is_being_made() {
    assumeFalse(Releases.isBeingMade());
  }

  static Stream<Path> releases() {
    return Stream.concat(Releases.before().stream(), Stream.of(Releases.last())).distinct();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void are_migrated_with_no_row_lost_and_their_history_holds(Path release) throws SQLException {
    var upgraded = ReleasedData.of(release);
    var before = texts(upgraded, ROWS);
    assertThat(before).doesNotContain("0");

    Migrations.of(upgraded.url(), upgraded.settings().owner().orElseThrow()).migrate();

    assertThat(texts(upgraded, ROWS)).isEqualTo(before);
    assertThat(texts(upgraded, FLAWS)).isEmpty();
  }

  private static List<String> texts(PostgresServer database, String query) throws SQLException {
    try (var connection = database.superuser().getConnection()) {
      return new RowsAsSql(connection).texts(query);
    }
  }
}
