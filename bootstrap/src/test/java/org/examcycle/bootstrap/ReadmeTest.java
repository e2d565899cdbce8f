package org.examcycle.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README points at is there. Its tour is followed by {@code DevelopmentApplicationTest}.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");

  @Test
  void every_link_leads_to_a_file() throws IOException {
    assertThat(found(LINK, "README.md"))
        .hasSizeGreaterThan(10)
        .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  @Test
  void every_module_is_on_the_map() throws IOException {
    assertThat(found(MODULE, "pom.xml"))
        .isNotEmpty()
        .allSatisfy(
            module ->
                assertThat(Files.readString(ROOT.resolve("README.md")))
                    .contains("\n| `" + module + "` |"));
  }

  private static List<String> found(Pattern what, String file) throws IOException {
    return what.matcher(Files.readString(ROOT.resolve(file)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
