package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.mock.env.MockEnvironment;

class LoggingCheckTest {

  private static List<Fault> faults(String setting, String value) {
    return new LoggingCheck().faults(new MockEnvironment().withProperty(setting, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ecs", "gelf", "logstash", "java.lang.String"})
  void a_format_that_there_is_is_taken(String format) {
    assertThat(faults("logging.structured.format.console", format)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "file"})
  void any_other_is_told_without_what_it_says(String where) {
    var setting = "logging.structured.format." + where;

    assertThat(faults(setting, "s3cret"))
        .containsExactly(Fault.of(setting + " is none of ecs, gelf and logstash, nor empty"));
  }

  @Test
  void a_configuration_must_be_there(@TempDir Path directory) throws IOException {
    var there = Files.createFile(directory.resolve("logback.xml"));

    for (var place : List.of(there.toString(), there.toUri().toString(), "")) {
      assertThat(faults("logging.config", place)).isEmpty();
    }
    for (var place :
        List.of(
            directory + "/other.xml",
            directory.toString(),
            "file:/other.xml",
            "classpath:other.xml")) {
      assertThat(faults("logging.config", place))
          .containsExactly(Fault.of("logging.config names no file that is there"));
    }
  }

  @Test
  void a_file_must_be_one_that_can_be_written(@TempDir Path directory) throws IOException {
    var inTheWay = Files.createFile(directory.resolve("file"));

    assertThat(faults("logging.file.name", directory + "/new/examcycle.log")).isEmpty();
    assertThat(faults("logging.file.path", directory + "/logs")).isEmpty();
    assertThat(faults("logging.file.name", "")).isEmpty();
    assertThat(faults("logging.file.name", inTheWay + "/examcycle.log"))
        .containsExactly(Fault.of("logging.file.name names no file that can be written"));
    assertThat(faults("logging.file.name", directory.toString()))
        .containsExactly(Fault.of("logging.file.name names no file that can be written"));
    assertThat(faults("logging.file.path", inTheWay.toString()))
        .containsExactly(Fault.of("logging.file.path names no file that can be written"));
  }

  @Test
  void it_is_looked_before_the_log_is_made() {
    assertThat(new LoggingAtStart().getOrder())
        .isLessThan(LoggingApplicationListener.DEFAULT_ORDER)
        .isGreaterThan(Ordered.HIGHEST_PRECEDENCE + 10);
  }
}
