package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tour as the README has it: blocks of bash, each followed by what it answers, in which {@code
 * …} stands for anything.
 */
final class Tour {

  private static final Pattern SECTION =
      Pattern.compile("^## The tour$(.*?)^## ", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern STEP =
      Pattern.compile(
          "^```bash\n(.*?)^```\n+(?:```json\n(.*?)^```)?", Pattern.DOTALL | Pattern.MULTILINE);

  private static final String ADDRESS = "http://localhost:8080";
  private static final String END_OF_STEP = "-- end of step --";

  private record Step(String commands, String answer) {}

  private final List<Step> steps;

  private Tour(List<Step> steps) {
    this.steps = steps;
  }

  static Tour ofTheReadme() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var section = SECTION.matcher(readme);
    assertThat(section.find()).as("the README has a tour").isTrue();
    var steps =
        STEP.matcher(section.group(1))
            .results()
            .map(found -> new Step(found.group(1), found.group(2) == null ? "" : found.group(2)))
            .toList();
    assertThat(steps).as("its steps").hasSizeBetween(10, 20);
    return new Tour(steps);
  }

  /** In one shell, from the first step to the last. */
  void follow(String address) throws IOException, InterruptedException {
    var answers = run(script().replace(ADDRESS, address)).split(END_OF_STEP, -1);
    assertThat(answers).as(Arrays.toString(answers)).hasSize(steps.size() + 1);
    for (var i = 0; i < steps.size(); i++) {
      assertThat(plain(answers[i])).as(steps.get(i).commands()).matches(shape(steps.get(i)));
    }
  }

  private String script() {
    return steps.stream()
        .map(step -> step.commands() + "echo '" + END_OF_STEP + "'\n")
        .collect(Collectors.joining("", "set -euo pipefail\n", ""));
  }

  private static String run(String script) throws IOException, InterruptedException {
    var bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
    try (var output = bash.getInputStream()) {
      var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(bash.waitFor()).as(said).isZero();
      return said;
    }
  }

  private static Pattern shape(Step step) {
    return Arrays.stream(plain(step.answer()).split("…", -1))
        .map(Pattern::quote)
        .collect(Collectors.collectingAndThen(Collectors.joining(".*"), Pattern::compile));
  }

  /** Where lines are broken says nothing. */
  private static String plain(String text) {
    return text.replaceAll("\\s*\n\\s*", "").strip();
  }
}
