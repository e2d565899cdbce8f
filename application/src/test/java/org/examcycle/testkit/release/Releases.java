package org.examcycle.testkit.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders {@code released/<version>}. The one of the version in work is written anew by {@code
 * -Dexamcycle.release=true}, as UPGRADING.md says, and once that version is tagged never again.
 */
public final class Releases {

  private static final Path FOLDER =
      Path.of(System.getProperty("examcycle.root", "..")).resolve("released");
  private static final Version IN_WORK =
      Version.parse(System.getProperty("examcycle.version", "0").replace("-SNAPSHOT", ""));

  private Releases() {}

  /** Whether this run writes what is to be kept of the version in work. */
  public static boolean isBeingMade() {
    return Boolean.getBoolean("examcycle.release");
  }

  /** The folder of the version in work; it is there. */
  public static Path inWork() {
    try {
      return Files.createDirectories(FOLDER.resolve(IN_WORK.toString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The folder of the newest version before the one in work; while there is none, of this one. */
  public static Path last() {
    return before().stream().reduce((_, newer) -> newer).orElseGet(Releases::inWork);
  }

  /** The folders of the versions before the one in work, the oldest first. */
  public static List<Path> before() {
    try (var folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> version(folder).compareTo(IN_WORK) < 0)
          .sorted((one, other) -> version(one).compareTo(version(other)))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Version version(Path folder) {
    return Version.parse(folder.getFileName().toString());
  }
}
