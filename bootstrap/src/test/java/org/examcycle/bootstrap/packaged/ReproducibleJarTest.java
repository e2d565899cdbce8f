package org.examcycle.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final String LIBRARIES = "BOOT-INF/lib/";

  private static final List<String> OF_THE_ARCHIVE_ITSELF =
      List.of("META-INF/", "org/springframework/");

  /** The jar, and in it what is ours, each with its files in their order. */
  private static final Map<String, Map<String, String>> ARCHIVES = new LinkedHashMap<>();

  private static Jar jar;

  @BeforeAll
  static void read() throws IOException {
    jar = new Jar();
    var own = new LinkedHashMap<String, String>();
    for (var entry : jar.entries()) {
      if (!entry.isDirectory() && !entry.getName().startsWith(LIBRARIES)) {
        own.put(entry.getName(), text(jar.bytes(entry.getName())));
      }
    }
    ARCHIVES.put("the jar", own);
    for (var library : ours()) {
      var files = new LinkedHashMap<String, String>();
      jar.contentsOf(library)
          .forEach(
              (entry, bytes) -> {
                if (!entry.isDirectory()) {
                  files.put(entry.getName(), text(bytes));
                }
              });
      ARCHIVES.put(library, files);
    }
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
    ARCHIVES.clear();
  }

  private static List<String> ours() {
    var ours =
        jar.libraries().stream()
            .filter(file -> file.matches("(domain|application|adapters-[a-z]+)-[0-9].*"))
            .toList();
    assertThat(ours).hasSize(5);
    return ours;
  }

  /** Names and class files are found in it as they are. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void every_entry_bears_the_time_that_the_build_is_told() throws IOException {
    assertThat(jar.entries()).allMatch(entry -> entry.getTimeLocal().equals(STAMP));
    for (var library : ours()) {
      assertThat(jar.entriesOf(library))
          .as(library)
          .allMatch(entry -> entry.getTimeLocal().equals(STAMP));
    }
  }

  /** Else they may come as a folder lists them. */
  @Test
  void files_come_in_the_order_of_their_names() {
    ARCHIVES.forEach(
        (archive, files) ->
            assertThat(List.copyOf(files.keySet()))
                .as(archive)
                .filteredOn(name -> OF_THE_ARCHIVE_ITSELF.stream().noneMatch(name::startsWith))
                .isNotEmpty()
                .isSorted());
  }

  @Test
  void no_file_names_the_folder_it_was_built_in_nor_a_home() {
    for (var place : List.of(property("examcycle.root"), property("user.home") + "/")) {
      eachFile((name, content) -> assertThat(content).as(name).doesNotContain(place));
    }
  }

  /** A generator may note when it ran. Examples of the contract are told with a time, and kept. */
  @Test
  void no_file_says_in_which_hour_it_was_built() {
    var now = Instant.now();
    for (var hoursAgo = 0; hoursAgo < 2; hoursAgo++) {
      for (var zone : List.of(ZoneOffset.UTC, ZoneOffset.systemDefault())) {
        var hour = HOUR.format(now.atZone(zone).minusHours(hoursAgo));
        eachFile(
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
    eachFile(
        (name, content) -> {
          if (name.endsWith("MANIFEST.MF")) {
            assertThat(content.lines().map(line -> line.split(":", 2)[0]))
                .as(name)
                .doesNotContain("Built-By", "Build-Time", "Build-Host", "Build-Jdk");
          }
        });
  }

  private interface Look {
    void at(String name, String content);
  }

  private static void eachFile(Look look) {
    ARCHIVES.forEach(
        (archive, files) ->
            files.forEach((name, content) -> look.at(archive + " " + name, content)));
  }

  private static String property(String name) {
    var value = System.getProperty(name, "");
    assertThat(value).as(name).isNotEmpty();
    return value;
  }
}
