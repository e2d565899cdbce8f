package org.examcycle.bootstrap.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing of a library is lost where all lie side by side in one jar. */
class FlatJarTest {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  /** What nobody who runs it reads. */
  private static final List<String> LEFT_OUT =
      List.of(
          "META-INF/INDEX.LIST",
          "META-INF/additional-spring-configuration-metadata.json",
          "META-INF/spring-configuration-metadata.json",
          "META-INF/spring-devtools.properties",
          "META-INF/spring.tooling",
          "META-INF/web-fragment.xml");

  private static Jar jar;

  @BeforeAll
  static void open() throws IOException {
    jar = new Jar();
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  @Test
  void every_file_of_every_library_is_there_as_it_was_or_in_what_was_merged() throws IOException {
    var libraries = Libraries.all();
    var changed = new TreeSet<String>();
    for (var library : libraries.entrySet()) {
      for (var file : Libraries.filesOf(library.getValue()).entrySet()) {
        var name = file.getKey();
        if (!isAsItWas(name, file.getValue())
            && !isAsItWas(Libraries.apart(library.getKey(), name), file.getValue())) {
          changed.add(name);
          itIsMergedOrLeftOut(name, new String(file.getValue(), UTF_8));
        }
      }
    }

    assertThat(libraries).hasSizeGreaterThan(50);
    assertThat(changed)
        .as("merged or left out")
        .contains("META-INF/spring.factories")
        .hasSizeLessThan(30);
  }

  private static boolean isAsItWas(String name, byte[] content) throws IOException {
    return jar.has(name) && Arrays.equals(jar.bytes(name), content);
  }

  private static void itIsMergedOrLeftOut(String name, String content) throws IOException {
    if (LEFT_OUT.contains(name) || name.endsWith("module-info.class")) {
      assertThat(jar.has(name)).as(name).isFalse();
      return;
    }
    var merged = new String(jar.bytes(name), UTF_8);
    if (name.endsWith(".factories")) {
      var all = properties(merged);
      properties(content)
          .forEach(
              (key, named) ->
                  assertThat(all.getProperty((String) key).split(","))
                      .as(name + " " + key)
                      .contains(((String) named).split(","))
                      .doesNotHaveDuplicates());
    } else if (name.matches("META-INF/spring[.-][^/]+")) {
      assertThat(properties(merged)).as(name).containsAllEntriesOf(properties(content));
    } else {
      assertThat(merged.lines()).as(name).containsAll(content.lines().toList());
    }
  }

  private static Properties properties(String text) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }

  /**
   * As docs/operations.md says: its folders are put over those that are there, and nothing of it is
   * merged with what others say.
   */
  @Test
  void what_the_lgpl_lets_everybody_exchange_can_be_exchanged() throws IOException {
    var exchanged = 0;
    for (var library : Libraries.all().entrySet()) {
      if (library.getKey().startsWith("openhtmltopdf-")) {
        for (var file : Libraries.filesOf(library.getValue()).entrySet()) {
          assertThat(file.getKey()).matches("(com|resources)/.+|META-INF/(maven/.+|[A-Z].+)");
          assertThat(isAsItWas(file.getKey(), file.getValue()))
              .as(file.getKey())
              .isEqualTo(!file.getKey().matches("META-INF/[A-Z].+"));
        }
        exchanged++;
      }
    }

    assertThat(exchanged).isEqualTo(2);
  }

  /** Also those of libraries have the licence that they came with. */
  @Test
  void licences_stay_with_their_library() {
    assertThat(jar.entries())
        .extracting(ZipEntry::getName)
        .filteredOn(name -> name.matches("META-INF/libraries/jooq-\\d[^/]*/LICENSE.txt"))
        .hasSize(1);
  }

  @Test
  void java_starts_it_by_itself() throws IOException {
    var manifest = new Manifest(new ByteArrayInputStream(jar.bytes(MANIFEST)));

    assertThat(manifest.getMainAttributes())
        .hasSize(3)
        .extractingByKeys(Name.MAIN_CLASS, Name.MULTI_RELEASE)
        .containsExactly("org.examcycle.bootstrap.ExamCycleApplication", "true");
    assertThat(jar.has("org/examcycle/bootstrap/ExamCycleApplication.class")).isTrue();
  }

  @Test
  void what_is_looked_for_by_its_folder_has_one() {
    assertThat(jar.has("db/migration/")).isTrue();
    assertThat(jar.entries())
        .filteredOn(entry -> !entry.isDirectory())
        .extracting(entry -> entry.getName().replaceFirst("[^/]+$", ""))
        .allMatch(folder -> folder.isEmpty() || jar.has(folder));
  }
}
