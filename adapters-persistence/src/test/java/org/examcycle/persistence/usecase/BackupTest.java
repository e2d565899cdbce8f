package org.examcycle.persistence.usecase;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedChange.Personal;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.domain.rule.Thing;
import org.examcycle.persistence.MasterKeys;
import org.examcycle.persistence.PersistenceConfiguration;
import org.examcycle.persistence.PersistenceSettings;
import org.examcycle.persistence.testkit.BaseBackup;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A backup that was taken while the server wrote can be started as a new server. */
class BackupTest {

  private static final int WRITTEN_BEFORE = 50;

  /** All that the history holds up to a line, and the rest of what SealedHistory writes. */
  private static final String DIGESTS =
      """
      select encode(sha256(string_agg(history_line_hash(line), '' order by seq)), 'hex')
        from examcycle.history line where seq <= %d
      union all
      select encode(sha256(convert_to(string_agg(key::text, ' ' order by key::text), 'UTF8')), 'hex')
        from examcycle.person_key key
      union all
      select encode(sha256(convert_to(string_agg(applied::text, ' ' order by installed_rank), 'UTF8')), 'hex')
        from examcycle.flyway_schema_history applied
      """;

  private static final String LAST = "select coalesce(max(seq), 0)::text from examcycle.history";

  @TempDir private static Path directory;

  private static SealHash noted;
  private static EmbeddedPostgres restored;

  @BeforeAll
  static void back_up_under_writes_and_start() throws Exception {
    SealedHistory.start(4);
    noted = backUpUnderWrites(directory.resolve("copy"));
    restored =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory.resolve("copy"))
            .setCleanDataDirectory(false)
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    restored.close();
  }

  @Test
  void holds_what_was_committed_before_it_ended_and_its_history_holds() throws SQLException {
    var copy = restored.getPostgresDatabase();
    var last = Long.parseLong(texts(copy, LAST).getFirst());
    assertThat(last).isGreaterThan(WRITTEN_BEFORE);
    assertThat(texts(copy, DIGESTS.formatted(last)))
        .hasSize(3)
        .isEqualTo(texts(PostgresServer.get().superuser(), DIGESTS.formatted(last)));
    assertThat(flawAndSealed(copy))
        .singleElement()
        .asString()
        .matches("[0-9]+")
        .satisfies(lines -> assertThat(Long.parseLong(lines)).isGreaterThan(WRITTEN_BEFORE));
  }

  @Test
  void gives_no_name_away_without_the_keys_that_are_backed_up_apart() {
    assertThat(names(PostgresServer.get().settings().masterKeys()))
        .contains(Personal.shown(Map.of("after", "Ana Secret")));

    var others = Base64.getEncoder().encodeToString("x".repeat(32).getBytes(US_ASCII));
    assertThatThrownBy(() -> names(MasterKeys.of("test", Map.of("test", others))));
  }

  /** The head of the history as it was noted before the end. */
  private static SealHash backUpUnderWrites(Path copy) throws Exception {
    var enough = new CountDownLatch(WRITTEN_BEFORE);
    var ended = new AtomicBoolean();
    var writing =
        CompletableFuture.runAsync(
            () -> {
              while (!ended.get()) {
                SealedHistory.append(1);
                SealedHistory.sealAll();
                enough.countDown();
              }
            });
    try {
      enough.await();
      var noted = SealedHistory.head();
      BaseBackup.into(copy);
      return noted;
    } finally {
      ended.set(true);
      writing.join();
    }
  }

  private static List<Personal> names(MasterKeys keys) {
    var settings = PostgresServer.get().settings();
    var there =
        new PersistenceSettings(
            "jdbc:postgresql://localhost:%d/postgres".formatted(restored.getPort()),
            Optional.empty(),
            settings.application(),
            keys,
            2);
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(PersistenceSettings.class, () -> there);
      context.register(PersistenceConfiguration.class);
      context.refresh();
      return context
          .getBean(RecordedChanges.class)
          .list(Thing.of("candidate"), "MZ040/0000", true, Page.first())
          .items()
          .stream()
          .map(RecordedChange::personal)
          .toList();
    }
  }

  private static List<String> flawAndSealed(DataSource database) throws SQLException {
    var known = "decode('" + noted + "', 'hex')";
    return texts(
        database, "select concat_ws(' ', flaw, sealed) from verify_history(" + known + ")");
  }

  private static List<String> texts(DataSource database, String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = examcycle");
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
    }
    return texts;
  }
}
