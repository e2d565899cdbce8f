package org.examcycle.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks report every fault that is put in on purpose. */
final class ScenariosTest {

  private static final Path SEEDED = Path.of("src", "test", "resources", "seeded");

  @TempDir private Path folder;

  @Test
  void nothing_is_reported_when_every_rule_was_shown() throws IOException {
    assertThat(faults(Depth.OVER_HTTP, "sound")).isEmpty();
    assertThat(faults(Depth.IN_PROCESS, "sound")).isEmpty();
    assertThat(Scenarios.faults(features("sound"))).isEmpty();
  }

  @Nested
  class A_fault_of_an_example {

    @ParameterizedTest
    @CsvSource({
      "undefined, UNDEFINED",
      "pending, PENDING",
      "skipped, SKIPPED",
      "ambiguous, AMBIGUOUS",
      "fails, FAILED",
    })
    void is_reported_although_its_block_has_another_that_passed(String seeded, String status)
        throws IOException {
      assertThat(faults(Depth.OVER_HTTP, seeded)).contains("over-http: fault.feature:11 " + status);
    }

    @Test
    void is_reported_when_it_has_no_step() throws IOException {
      assertThat(faults(Depth.OVER_HTTP, "empty")).isNotEmpty();
    }
  }

  @Nested
  class A_fault_of_the_run {

    @Test
    void is_reported_when_there_is_no_message_file() throws IOException {
      var run = Run.read(folder.resolve("nowhere.ndjson"));

      assertThat(Scenarios.faults(features("sound"), Depth.IN_PROCESS, run))
          .anyMatch(fault -> fault.contains("no message file"))
          .contains("in-process: no scenario ran")
          .anyMatch(fault -> fault.contains("Told in process did not run"));
    }

    @Test
    void is_reported_when_no_scenario_ran() throws IOException {
      Files.createDirectories(folder.resolve("features"));

      assertThat(Scenarios.faults(new Features(List.of(), List.of()), Depth.OVER_HTTP, ran("none")))
          .contains("over-http: no scenario ran");
    }

    @Test
    void is_reported_when_it_broke_off() throws IOException {
      var features = features("sound");
      var messages = messages(Depth.OVER_HTTP);
      var lines = Files.readAllLines(messages);
      Files.write(messages, lines.subList(0, lines.size() - 1));

      assertThat(Scenarios.faults(features, Depth.OVER_HTTP, Run.read(messages)))
          .contains("over-http: the run did not end");
    }

    @Test
    void is_reported_when_an_example_broke_off() throws IOException {
      var features = features("sound");
      var messages = messages(Depth.OVER_HTTP);
      var lines = Files.readAllLines(messages);
      lines.removeIf(line -> line.startsWith("{\"testCaseFinished\""));
      Files.write(messages, lines);

      assertThat(Scenarios.faults(features, Depth.OVER_HTTP, Run.read(messages)))
          .contains("over-http: fault.feature:7 UNKNOWN");
    }
  }

  @Nested
  class A_fault_of_a_block {

    @Test
    void is_reported_when_it_is_told_at_one_depth_alone() throws IOException {
      assertThat(faults(Depth.OVER_HTTP, "blocks"))
          .contains("over-http: fault.feature:4 Rule: Told in process alone has no passed example");
      assertThat(faults(Depth.IN_PROCESS, "blocks"))
          .noneMatch(fault -> fault.contains("Told in process alone"));
    }

    @Test
    void is_reported_when_it_has_no_example() throws IOException {
      assertThat(faults(Depth.IN_PROCESS, "blocks"))
          .contains("in-process: fault.feature:10 Rule: Without an example has no passed example");
    }

    @Test
    void is_reported_for_the_row_that_failed_and_not_for_its_sister() throws IOException {
      assertThat(faults(Depth.OVER_HTTP, "blocks"))
          .contains("over-http: fault.feature:21 FAILED")
          .noneMatch(fault -> fault.contains(":20 "));
    }

    @Test
    void is_reported_when_it_names_no_rule() throws IOException {
      assertThat(Scenarios.faults(features("blocks")))
          .containsExactly("fault.feature:12 Rule: Without a rule id is tagged with no rule id");
    }

    @Test
    void is_reported_when_an_example_stands_in_none() throws IOException {
      assertThat(Scenarios.faults(features("stray")))
          .containsExactly("fault.feature:4 Whose rule nobody knows stands in no Rule: block");
    }
  }

  private List<String> faults(Depth depth, String seeded) throws IOException {
    var features = features(seeded);
    return Scenarios.faults(features, depth, Run.read(messages(depth)));
  }

  private Features features(String seeded) throws IOException {
    Files.createDirectories(folder.resolve("features"));
    Files.copy(
        SEEDED.resolve(seeded + ".feature"),
        folder.resolve("features/fault.feature"),
        StandardCopyOption.REPLACE_EXISTING);
    return Features.in(folder.resolve("features"));
  }

  private Run ran(String tag) {
    var messages = folder.resolve("messages.ndjson");
    run(messages, "@" + tag);
    return Run.read(messages);
  }

  private Path messages(Depth depth) {
    var messages = folder.resolve(depth + ".ndjson");
    run(
        messages,
        depth == Depth.IN_PROCESS ? "not @only-over-http" : "@also-over-http or @only-over-http");
    return messages;
  }

  private void run(Path messages, String tags) {
    Main.run(
        new String[] {
          "--glue",
          "org.examcycle.acceptance.seeded",
          "--plugin",
          "message:" + messages,
          "--tags",
          tags,
          "--no-summary",
          folder.resolve("features").toUri().toString()
        },
        ScenariosTest.class.getClassLoader());
  }
}
