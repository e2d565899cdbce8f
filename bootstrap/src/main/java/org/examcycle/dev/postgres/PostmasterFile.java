package org.examcycle.dev.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}: what a running server says of itself in its data directory, and what a
 * killed one leaves behind.
 *
 * @param pid of the server's first process
 * @param data the directory that it serves
 */
record PostmasterFile(long pid, String data) {

  private static final String NAME = "postmaster.pid";

  static Optional<PostmasterFile> in(Path data) throws IOException {
    var file = data.resolve(NAME);
    return Files.exists(file) ? parse(Files.readAllLines(file)) : Optional.empty();
  }

  static void delete(Path data) throws IOException {
    Files.deleteIfExists(data.resolve(NAME));
  }

  private static Optional<PostmasterFile> parse(List<String> lines) {
    return lines.size() > 1 && lines.getFirst().strip().matches("-?\\d{1,10}")
        ? Optional.of(
            new PostmasterFile(
                Math.abs(Long.parseLong(lines.getFirst().strip())), lines.get(1).strip()))
        : Optional.empty();
  }

  /**
   * Whether the process lives, is a PostgreSQL, and serves this directory. A number in a file that
   * was left behind may long belong to somebody else's process.
   */
  boolean isServerOf(Path directory) throws IOException {
    return Path.of(data).toRealPath().equals(directory.toRealPath())
        && ProcessHandle.of(pid)
            .filter(ProcessHandle::isAlive)
            .flatMap(process -> process.info().command())
            .map(command -> Path.of(command).getFileName().toString())
            .filter(program -> program.startsWith("postgres"))
            .isPresent();
  }
}
