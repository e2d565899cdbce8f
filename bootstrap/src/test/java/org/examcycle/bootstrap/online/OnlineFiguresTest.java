package org.examcycle.bootstrap.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The contract tells the limits that an installation has which sets none. */
class OnlineFiguresTest {

  private final Properties figures = new Properties();

  @Test
  void of_numbers_are_told_where_they_are_tried() throws IOException {
    var limits =
        List.of(
            "on one Candidate ID "
                + times("numbers.per-id[0]")
                + " and "
                + times("numbers.per-id[1]"),
            "by one caller " + times("numbers.per-caller[0]"));

    assertThat(description("/v1/verifications")).contains(limits);
    assertThat(description("/v1/results-online/registrations")).contains(limits);
  }

  @Test
  void of_passwords_and_links_are_told_where_they_are_asked_for() throws IOException {
    assertThat(description("/v1/results-online/sessions"))
        .contains(
            "on one Candidate ID " + times("passwords.per-id[0]"),
            "by one caller " + times("passwords.per-caller[0]"));
    assertThat(description("/v1/results-online/password-links"))
        .contains(
            "for one Candidate ID " + times("links.per-id[0]"),
            "to one caller " + times("links.per-caller[0]"));
  }

  private String times(String limit) throws IOException {
    if (figures.isEmpty()) {
      try (var file = resource("/application.properties")) {
        figures.load(file);
      }
    }
    var name = "examcycle.online." + limit;
    var within = figures.getProperty(name + ".within").replace("h", " h").replace("d", " days");
    return figures.getProperty(name + ".most") + " times in " + within;
  }

  @SuppressWarnings("unchecked") // the contract holds maps by text there
  private static String description(String path) throws IOException {
    try (var file = resource("/openapi/examcycle-v1.yaml")) {
      Object here = new Yaml().load(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      for (var name : List.of("paths", path, "post", "description")) {
        here = Objects.requireNonNull(((Map<String, Object>) here).get(name), name);
      }
      return here.toString();
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(OnlineFiguresTest.class.getResourceAsStream(name), name);
  }
}
