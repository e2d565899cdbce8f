package org.examcycle.bootstrap.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.examcycle.bootstrap.TestDatabase;

/** A PostgreSQL of a test's own that can be stopped, and started again where it was. */
final class StoppableServer implements AutoCloseable {

  private final Path directory;
  private final int port;
  private EmbeddedPostgres running;

  private StoppableServer(Path directory, int port) throws IOException {
    this.directory = directory;
    this.port = port;
    this.running = started();
  }

  static StoppableServer start(Path directory) throws IOException {
    return new StoppableServer(directory.resolve("data"), JarProcess.freePort());
  }

  private EmbeddedPostgres started() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  TestDatabase database() throws SQLException {
    return TestDatabase.on("jdbc:postgresql://localhost:" + port + "/postgres", "postgres");
  }

  /** Breaks off what is under way, as an operator does who stops it. */
  void stop() throws IOException {
    running.close();
  }

  void startAgain() throws IOException {
    running = started();
  }

  @Override
  public void close() throws IOException {
    running.close();
  }
}
