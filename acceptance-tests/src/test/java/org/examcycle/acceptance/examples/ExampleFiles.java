package org.examcycle.acceptance.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.acceptance.Approved;
import org.examcycle.acceptance.access.Replay;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.http.Contract;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Exchanges;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** What was chosen once the features had run over HTTP, for the check that follows. */
public final class ExampleFiles {

  static final String APPROVED = "adapters-rest/src/main/resources/openapi/examples.yaml";
  static final Path CHOSEN = Path.of("target", "examples", "examples.yaml");
  static final Path MISSING = Path.of("target", "examples", "missing.txt");

  private static final String HEADER =
      """
      # Exchanges of scenarios that passed, without their secrets; chosen by the acceptance tests
      # (docs/decisions/0007). Do not edit: approve.
      """;
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
          .build();

  private ExampleFiles() {}

  record Book(List<Example> exchanges) {}

  /** Forgets what an earlier run chose. */
  public static void clear() {
    try {
      Files.deleteIfExists(CHOSEN);
      Files.deleteIfExists(MISSING);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  /**
   * Chooses among the exchanges of this run's passed scenarios, and those that tell what they leave
   * out, and writes what came of it.
   */
  public static void choose() {
    var contract = Contract.inRepository();
    var book = new ExampleBook(contract.offered(), exchanges(contract));
    var chosen =
        book.chosen(
            read(Approved.root().resolve(APPROVED)),
            example -> contract.faults(example.exchange()).isEmpty());
    try {
      Files.createDirectories(CHOSEN.getParent());
      Files.writeString(CHOSEN, written(chosen));
      Files.write(MISSING, book.missing());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<Exchange> exchanges(Contract contract) {
    var told = Exchanges.ofRun().ofPassedScenarios();
    try (var replay = new Replay(BootedApplication.running())) {
      var retold = new Retold(told, replay);
      var all = new ArrayList<>(told);
      all.addAll(retold.otherTypes(contract.offered()));
      all.addAll(retold.refusals());
      return all;
    }
  }

  /** Every text is quoted: another reader might take one for a date. */
  static String written(List<Example> chosen) {
    return HEADER + YAML.writeValueAsString(new Book(chosen));
  }

  static List<Example> read(Path file) {
    return YAML.readValue(file.toFile(), Book.class).exchanges();
  }
}
