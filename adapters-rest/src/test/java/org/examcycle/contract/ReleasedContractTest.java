package org.examcycle.contract;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examcycle.testkit.release.Releases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever was written for the last release can go on (docs/compatibility.md). */
class ReleasedContractTest {

  private static final Path PRESENT =
      Path.of(System.getProperty("examcycle.root", ".."))
          .resolve("adapters-rest/src/main/resources/openapi/examcycle-v1.yaml");
  private static final String NAME = "contract.yaml";

  /** Before 1.0, the breaks since the last release that are meant; a line each. */
  private static final String MEANT = "meant-breaks.txt";

  @BeforeAll
  static void keep() throws IOException {
    if (Releases.isBeingMade()) {
      var contract = Nodes.without(read(PRESENT), Set.of("examples", "x-example"));
      Files.writeString(Releases.inWork().resolve(NAME), Yaml.write(contract));
    }
  }

  @Test
  void the_contract_breaks_nothing_that_the_last_release_promised() throws IOException {
    var last = Releases.last();

    assertThat(Breaks.between(read(last.resolve(NAME)), read(PRESENT)))
        .as("breaks of the contract of %s; docs/compatibility.md says what to do", last)
        .containsExactlyInAnyOrderElementsOf(meant());
  }

  private static List<String> meant() throws IOException {
    var file = Releases.inWork().resolve(MEANT);
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(not(String::isBlank)).toList()
        : List.of();
  }

  private static Map<String, Object> read(Path contract) throws IOException {
    return Yaml.read(Files.readString(contract));
  }
}
