package org.examcycle.persistence.replica;

import static java.nio.file.StandardOpenOption.APPEND;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.examcycle.persistence.testkit.BaseBackup;
import org.examcycle.persistence.testkit.PostgresServer;

/** A standby of the run's server, as an operator makes one: a base backup that follows its log. */
final class Standby implements AutoCloseable {

  private final Path data;
  private EmbeddedPostgres running;

  private Standby(Path data) throws IOException {
    this.data = data;
    this.running =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start();
  }

  static Standby in(Path data) throws SQLException, IOException {
    BaseBackup.into(data);
    var server = URI.create(PostgresServer.get().url().substring("jdbc:".length()));
    Files.writeString(data.resolve("standby.signal"), "");
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(server.getPort()),
        APPEND);
    return new Standby(data);
  }

  String url() {
    return "jdbc:postgresql://localhost:%d/postgres".formatted(running.getPort());
  }

  /** What was written since is not there until {@link #goOn()}. */
  void fallBehind() throws SQLException {
    executing("select pg_wal_replay_pause()");
  }

  void goOn() throws SQLException {
    executing("select pg_wal_replay_resume()");
  }

  void terminate(int backend) throws SQLException {
    executing("select pg_terminate_backend(" + backend + ", 1000)");
  }

  private void executing(String sql) throws SQLException {
    try (var connection = open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection open() throws SQLException {
    return running.getPostgresDatabase().getConnection();
  }

  /**
   * Its processes stand still, as those of a machine that is suspended: the system still answers.
   */
  void fallSilent() throws IOException, InterruptedException {
    signal("-STOP");
  }

  void wake() throws IOException, InterruptedException {
    signal("-CONT");
  }

  /** The first line of the file is the server's own process, whose children are the others. */
  private void signal(String which) throws IOException, InterruptedException {
    var server = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
    var all =
        Stream.concat(
            Stream.of(server),
            ProcessHandle.of(Long.parseLong(server))
                .orElseThrow()
                .descendants()
                .map(each -> String.valueOf(each.pid())));
    var command = Stream.concat(Stream.of("kill", which), all).toList();
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  void stop() throws IOException {
    running.close();
  }

  void startAgain() throws IOException {
    running =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(running.getPort())
            .start();
  }

  @Override
  public void close() throws IOException {
    running.close();
  }
}
