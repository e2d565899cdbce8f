package org.examcycle.persistence.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examcycle.testkit.release.Releases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations keep what every release has promised of them. */
class ReleasedMigrationsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("examcycle.root", ".."))
          .resolve("adapters-persistence/src/main/resources/db/migration");

  /** As sha256sum writes it. */
  private static final String NAME = "migrations.sha256";

  @BeforeAll
  static void keep() throws IOException {
    if (Releases.isBeingMade()) {
      var lines =
          present().entrySet().stream()
              .map(file -> MigrationPromise.digest(file.getValue()) + "  " + file.getKey())
              .toList();
      Files.write(Releases.inWork().resolve(NAME), lines);
    }
  }

  @Test
  void the_folder_is_the_right_one() {
    assertThat(present()).containsKey("V001__kernel_ground.sql");
  }

  @Test
  void what_was_released_stays_and_what_comes_only_adds() throws IOException {
    for (var release : Releases.before()) {
      var released =
          Files.readAllLines(release.resolve(NAME)).stream()
              .map(line -> line.split(" +"))
              .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));

      assertThat(MigrationPromise.breaches(released, present()))
          .as("UPGRADING.md, against %s", release)
          .isEmpty();
    }
  }

  private static Map<String, String> present() {
    var present = new TreeMap<String, String>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.toList()) {
        present.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return present;
  }
}
