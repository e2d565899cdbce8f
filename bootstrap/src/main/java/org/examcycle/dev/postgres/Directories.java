package org.examcycle.dev.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** What {@link Files} leaves to be done by hand. */
public final class Directories {

  private Directories() {}

  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var inside = Files.walk(directory)) {
        for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** A directory that nobody else may look into. */
  public static Path createPrivate(Path directory) throws IOException {
    Files.createDirectories(directory);
    if (isPosix(directory)) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
    return directory;
  }

  /** Writes a file that nobody else may read, all of it or nothing. */
  public static void writePrivate(Path file, String content) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    if (isPosix(file.toAbsolutePath().resolveSibling("."))) {
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(unfinished, content);
    Files.move(
        unfinished,
        file,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  static boolean isPosix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
