package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The configuration reference says what the code says, and nothing is left out. */
class ConfigurationPageTest {

  private static final Path ROOT = Path.of(System.getProperty("examcycle.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/configuration.md");

  @Test
  void the_page_is_what_the_code_says() throws IOException {
    var page = new ConfigurationReference(ROOT).page();
    if (Boolean.getBoolean("examcycle.approve")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .describedAs("stale: read what changed, and run with -Dexamcycle.approve=true")
        .content()
        .isEqualTo(page);
  }

  @Test
  void every_setting_of_our_own_file_is_one_that_there_is() {
    var known = KnownSettings.all().map(SettingPattern::new).toList();
    var file = ROOT.resolve("bootstrap/src/main/resources/application.properties");

    assertThat(CommentedProperties.read(file).lines())
        .extracting(CommentedProperties.Line::name)
        .filteredOn(name -> name.startsWith("examcycle."))
        .isNotEmpty()
        .allMatch(name -> known.stream().anyMatch(setting -> setting.fits(name)));
  }
}
