package org.examcycle.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * Nothing in the jar tells when or where it was built. That two builds give the same bytes is tried
 * by {@code build/compare-builds.sh}: this is what every build can look at.
 */
class ReproducibleJarTest {

  private static final LocalDateTime STAMP =
      LocalDateTime.ofInstant(
          Instant.parse(System.getProperty("examcycle.timestamp", "")), ZoneOffset.UTC);

  @Test
  void every_entry_bears_the_time_that_the_build_is_told() throws IOException {
    try (var jar = new Jar()) {
      assertThat(jar.entries()).allMatch(ReproducibleJarTest::isStamped);
      for (var ours : ours(jar)) {
        assertThat(jar.entriesOf(ours)).as(ours).allMatch(ReproducibleJarTest::isStamped);
      }
    }
  }

  @Test
  void no_file_names_the_folder_it_was_built_in() throws IOException {
    var folder = System.getProperty("examcycle.root", "");
    assertThat(folder).isNotEmpty();
    try (var jar = new Jar()) {
      for (var entry : jar.entries()) {
        if (!entry.isDirectory() && !entry.getName().startsWith("BOOT-INF/lib/")) {
          assertThat(new String(jar.bytes(entry.getName()), StandardCharsets.ISO_8859_1))
              .as(entry.getName())
              .doesNotContain(folder);
        }
      }
    }
  }

  private static List<String> ours(Jar jar) {
    var ours =
        jar.libraries().stream()
            .filter(file -> file.matches("(domain|application|adapters-[a-z]+)-[0-9].*"))
            .toList();
    assertThat(ours).hasSize(5);
    return ours;
  }

  private static boolean isStamped(ZipEntry entry) {
    return entry.getTimeLocal().equals(STAMP);
  }
}
