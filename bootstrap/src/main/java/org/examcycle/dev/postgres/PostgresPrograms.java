package org.examcycle.dev.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.examcycle.bootstrap.start.StartRefused;

/** {@code initdb} and {@code pg_ctl}. What they say goes to a log file. */
final class PostgresPrograms {

  private static final int SECONDS_TO_WAIT = 60;

  private final Binaries binaries;
  private final Path log;

  PostgresPrograms(Binaries binaries, Path log) {
    this.binaries = binaries;
    this.log = log;
  }

  void initialise(Path data, String superuser, String password) throws IOException {
    var passwordFile = data.resolveSibling("superuser");
    Directories.writePrivate(passwordFile, password);
    try {
      run(
          "initdb",
          List.of(
              "--pgdata=" + data,
              "--username=" + superuser,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C"));
    } finally {
      Files.delete(passwordFile);
    }
  }

  /** Answers when the server takes connections. */
  void start(Path data, int port) throws IOException {
    run(
        "pg_ctl",
        List.of(
            "start",
            "--wait",
            "--silent",
            "--timeout=" + SECONDS_TO_WAIT,
            "--pgdata=" + data,
            "--log=" + log,
            "--options=" + String.join(" ", options(port))));
  }

  /** Breaks off what is under way, writes everything out, and answers when the server is gone. */
  void stop(Path data) throws IOException {
    run(
        "pg_ctl",
        List.of(
            "stop",
            "--wait",
            "--silent",
            "--mode=fast",
            "--timeout=" + SECONDS_TO_WAIT,
            "--pgdata=" + data));
  }

  private static List<String> options(int port) {
    return List.of(
        "-c port=" + port,
        "-c listen_addresses=localhost",
        "-c unix_socket_directories=",
        "-c fsync=on",
        "-c synchronous_commit=on",
        "-c full_page_writes=on",
        "-c timezone=UTC",
        "-c max_connections=60");
  }

  private void run(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<>(AsOrdinaryUser.prefix());
    command.add(binaries.program(program));
    command.addAll(arguments);
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (exitCode(process) != 0) {
      throw new StartRefused(
          StartRefused.UNAVAILABLE,
          List.of("PostgreSQL's " + program + " " + arguments.getFirst() + " failed: see " + log));
    }
  }

  private static int exitCode(Process process) {
    try {
      if (process.waitFor(2L * SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      return -1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while PostgreSQL works", interrupted);
    }
  }
}
