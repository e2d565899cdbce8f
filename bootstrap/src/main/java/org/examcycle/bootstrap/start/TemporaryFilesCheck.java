package org.examcycle.bootstrap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Whether there is room for files that go when the application does: the web server and the fonts
 * of documents need some, and would say so only when migrations have run.
 */
final class TemporaryFilesCheck implements StartCheck {

  static final String DIRECTORY = "java.io.tmpdir";

  private static final int ENOUGH = 1 << 20;

  private final Writer writer;

  /** Writes so many bytes into a new file, and takes it away. */
  interface Writer {
    void write(Path directory, int bytes) throws IOException;
  }

  TemporaryFilesCheck() {
    this(TemporaryFilesCheck::write);
  }

  TemporaryFilesCheck(Writer writer) {
    this.writer = writer;
  }

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var directory = Path.of(environment.getProperty(DIRECTORY, ""));
    if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
      return List.of(
          Fault.of(DIRECTORY + " " + directory + " is no directory that can be written to"));
    }
    try {
      writer.write(directory, ENOUGH);
      return List.of();
    } catch (IOException _) {
      return List.of(
          Fault.passing(DIRECTORY + " " + directory + " takes no file of a mebibyte: is it full?"));
    }
  }

  private static void write(Path directory, int bytes) throws IOException {
    var file = Files.createTempFile(directory, "examcycle", ".start");
    try {
      Files.write(file, new byte[bytes]);
    } finally {
      Files.delete(file);
    }
  }
}
