package org.examcycle.persistence.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A base backup as {@code pg_basebackup} makes it, which the embedded binaries lack: the files are
 * copied while the server writes, and its log between start and stop makes one state of them.
 */
public final class BaseBackup {

  private static final Path LOG = Path.of("pg_wal");

  /** What belongs to the running server alone. */
  private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

  private BaseBackup() {}

  /** Fills a directory that is not there yet. */
  public static void into(Path copy) throws SQLException, IOException {
    try (var connection = PostgresServer.get().superuser().getConnection()) {
      var data = Path.of(text(connection, "show data_directory"));
      text(connection, "select pg_backup_start('of a test', true)");
      copy(data, copy, Path.of(""));
      var label = text(connection, "select labelfile from pg_backup_stop(false)");
      // Not before the end: the log up to the stop is part of it.
      copy(data, copy, LOG);
      Files.writeString(copy.resolve("backup_label"), label);
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** What lies below a folder of the data, the log only when it is that. */
  private static void copy(Path data, Path copy, Path below) throws IOException {
    Files.walkFileTree(
        data.resolve(below),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = data.relativize(folder);
            if (name.equals(LOG) && !below.equals(LOG)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            take(folder, copy.resolve(name));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!LEFT_OUT.contains(file.getFileName().toString())) {
              take(file, copy.resolve(data.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }

          // The server takes its temporary files away.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return gone(gone);
          }
        });
  }

  private static FileVisitResult gone(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw new UncheckedIOException(failed);
  }

  private static void take(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException failed) {
      var _ = gone(failed);
    }
  }
}
