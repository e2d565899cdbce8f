package org.examcycle.dev.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.examcycle.bootstrap.start.StartRefused;
import org.examcycle.persistence.Credentials;

/**
 * A PostgreSQL that keeps its data in a directory from one start to the next, as durable as
 * production's. A process that was killed leaves its server running; the next start stops it first.
 * Listens on this machine alone, on a free port, and asks everybody for a password.
 */
public final class LocalPostgres implements AutoCloseable {

  private static final String SUPERUSER = "postgres";

  private final PostgresPrograms programs;
  private final Path data;
  private final int port;
  private final String password;
  private final FileChannel lock;

  private LocalPostgres(
      PostgresPrograms programs, Path data, int port, String password, FileChannel lock) {
    this.programs = programs;
    this.data = data;
    this.port = port;
    this.password = password;
    this.lock = lock;
  }

  /**
   * @param where a directory for programs, data and log; made if it is not there
   * @param password of the superuser, when the data are made and ever after
   * @throws StartRefused if another process has the directory, or PostgreSQL does not start
   */
  public static LocalPostgres start(Path where, String password) throws IOException {
    var directory = Directories.createPrivate(where.toAbsolutePath().normalize());
    var lock = lock(directory.resolve("lock"));
    try {
      var programs =
          new PostgresPrograms(Binaries.unpackedIn(directory), directory.resolve("postgresql.log"));
      var data = directory.resolve("data");
      if (Files.exists(data)) {
        stopLeftBehind(programs, data);
      } else {
        initialise(programs, directory, data, password);
      }
      var port = LocalPorts.unused();
      programs.start(data, port);
      return new LocalPostgres(programs, data, port, password, lock);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  /** For making roles, and for nothing else. */
  public Credentials superuser() {
    return new Credentials(SUPERUSER, password);
  }

  @Override
  public void close() throws IOException {
    programs.stop(data);
    lock.close();
  }

  /** Two servers on one directory would be the end of the data; the lock dies with its process. */
  private static FileChannel lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(channel)) {
      channel.close();
      throw new StartRefused(
          StartRefused.UNAVAILABLE,
          List.of("another development application runs on " + file.getParent()));
    }
    return channel;
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static void initialise(
      PostgresPrograms programs, Path directory, Path data, String password) throws IOException {
    var unfinished = directory.resolve("data.unfinished");
    Directories.delete(unfinished);
    programs.initialise(unfinished, SUPERUSER, password);
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void stopLeftBehind(PostgresPrograms programs, Path data) throws IOException {
    var left = PostmasterFile.in(data);
    if (left.isPresent() && left.get().isServerOf(data)) {
      programs.stop(data);
    } else {
      PostmasterFile.delete(data);
    }
  }
}
