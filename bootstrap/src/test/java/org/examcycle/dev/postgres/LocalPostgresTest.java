package org.examcycle.dev.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.examcycle.bootstrap.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  private static final String PASSWORD = "for tests only";

  @TempDir private Path directory;

  @Test
  void it_is_durable_private_asks_for_a_password_and_keeps_what_was_written()
      throws IOException, SQLException {
    try (var server = LocalPostgres.start(directory, PASSWORD)) {
      assertThat(ask(server, "show fsync")).isEqualTo("on");
      assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
      assertThat(ask(server, "show server_version")).startsWith("18");
      assertThat(ask(server, "show listen_addresses")).isEqualTo("localhost");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", "guessed"))
          .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
      ask(server, "create table kept as select 42 as answer; select answer from kept");

      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> LocalPostgres.start(directory, PASSWORD))
          .withMessageContaining("another development application runs on");
    }
    assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();

    // As after a crash in which another program got the number of the server's process.
    leavePostmasterFile(ProcessHandle.current().pid());
    try (var again = LocalPostgres.start(directory, PASSWORD)) {
      assertThat(ask(again, "select answer from kept")).isEqualTo("42");
    }
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  @Test
  void a_postmaster_file_that_is_cut_short_names_nobody() throws IOException {
    Files.createDirectories(directory.resolve("data"));
    Files.writeString(directory.resolve("data/postmaster.pid"), "4711\n");

    assertThat(PostmasterFile.in(directory.resolve("data"))).isEmpty();
  }

  private void leavePostmasterFile(long pid) throws IOException {
    var data = directory.resolve("data");
    Files.write(data.resolve("postmaster.pid"), List.of(String.valueOf(pid), data.toString()));
  }

  private static String ask(LocalPostgres server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(), server.superuser().role(), PASSWORD);
        var statement = connection.createStatement()) {
      var isRows = statement.execute(sql);
      while (!isRows) {
        isRows = statement.getMoreResults();
      }
      try (var rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
