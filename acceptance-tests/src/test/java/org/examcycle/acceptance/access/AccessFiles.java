package org.examcycle.acceptance.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.http.Contract;
import org.examcycle.acceptance.driver.http.Exchanges;

/** What was measured once the features had run over HTTP, for the check that follows. */
public final class AccessFiles {

  static final Path PAGE = Path.of("target", "access", "access.md");
  static final Path FAULTS = Path.of("target", "access", "faults.txt");

  private AccessFiles() {}

  /** Forgets what an earlier run measured. */
  public static void clear() {
    try {
      Files.deleteIfExists(PAGE);
      Files.deleteIfExists(FAULTS);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  /**
   * Sends the granted requests of this run's passed scenarios again, and writes what came of it.
   */
  public static void measure() {
    var application = BootedApplication.running();
    var contract = Contract.inRepository();
    try (var replay = new Replay(application)) {
      var matrix = new AccessMatrix(application.admissions(), replay);
      matrix.measure(Exchanges.ofRun().ofPassedScenarios());
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, AccessPage.of(contract.rooms(), contract.offered(), matrix.rows()));
      Files.write(FAULTS, matrix.faults());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
