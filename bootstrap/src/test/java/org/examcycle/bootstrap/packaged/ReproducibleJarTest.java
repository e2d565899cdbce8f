package org.examcycle.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing in the jar tells when, where or by whom it was built. That two builds give the same bytes
 * is tried by {@code build/compare-builds.sh}: this is what every build can look at.
 */
class ReproducibleJarTest {

  private static final LocalDateTime STAMP =
      LocalDateTime.ofInstant(
          Instant.parse(System.getProperty("examcycle.timestamp", "")), ZoneOffset.UTC);

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:");

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  /** What is ours in it, by name. */
  private static final Map<String, String> OURS = new TreeMap<>();

  private static Jar jar;

  @BeforeAll
  static void read() throws IOException {
    jar = new Jar();
    var ofOthers = filesOfOthers();
    for (var entry : jar.entries()) {
      if (!entry.isDirectory() && !ofOthers.contains(entry.getName())) {
        OURS.put(entry.getName(), text(jar.bytes(entry.getName())));
      }
    }
    assertThat(OURS)
        .hasSizeGreaterThan(2_000)
        .containsKey(MANIFEST)
        .containsKey("db/migration/V001__kernel_ground.sql");
  }

  private static Set<String> filesOfOthers() throws IOException {
    var files = new HashSet<String>();
    for (var library : Libraries.all().entrySet()) {
      if (!Libraries.isOurs(library.getKey())) {
        for (var file : Libraries.filesOf(library.getValue()).keySet()) {
          // What is merged there is ours as well.
          if (!file.startsWith("META-INF/")) {
            files.add(file);
          }
          files.add(Libraries.apart(library.getKey(), file));
        }
      }
    }
    return files;
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
    OURS.clear();
  }

  /** Names and class files are found in it as they are. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void every_entry_bears_the_time_that_the_build_is_told() {
    assertThat(jar.entries()).allMatch(entry -> entry.getTimeLocal().equals(STAMP));
  }

  /** Else they may come as a folder lists them. Java looks for the manifest at the beginning. */
  @Test
  void files_come_in_the_order_of_their_names() {
    var files =
        jar.entries().stream()
            .filter(entry -> !entry.isDirectory())
            .map(ZipEntry::getName)
            .toList();

    assertThat(files).first().isEqualTo(MANIFEST);
    assertThat(files.subList(1, files.size())).isNotEmpty().isSorted();
  }

  @Test
  void no_file_names_the_folder_it_was_built_in_nor_a_home() {
    for (var place : List.of(property("examcycle.root"), property("user.home") + "/")) {
      OURS.forEach((name, content) -> assertThat(content).as(name).doesNotContain(place));
    }
  }

  /** A generator may note when it ran. Examples of the contract are told with a time, and kept. */
  @Test
  void no_file_says_in_which_hour_it_was_built() {
    var now = Instant.now();
    for (var hoursAgo = 0; hoursAgo < 2; hoursAgo++) {
      for (var zone : List.of(ZoneOffset.UTC, ZoneOffset.systemDefault())) {
        var hour = HOUR.format(now.atZone(zone).minusHours(hoursAgo));
        OURS.forEach(
            (name, content) -> {
              if (!name.endsWith(".yaml")) {
                assertThat(content).as(name).doesNotContain(hour);
              }
            });
      }
    }
  }

  @Test
  void no_manifest_names_who_built_it() {
    OURS.forEach(
        (name, content) -> {
          if (name.endsWith("MANIFEST.MF")) {
            assertThat(content.lines().map(line -> line.split(":", 2)[0]))
                .as(name)
                .doesNotContain("Built-By", "Build-Time", "Build-Host", "Build-Jdk");
          }
        });
  }

  private static String property(String name) {
    var value = System.getProperty(name, "");
    assertThat(value).as(name).isNotEmpty();
    return value;
  }
}
