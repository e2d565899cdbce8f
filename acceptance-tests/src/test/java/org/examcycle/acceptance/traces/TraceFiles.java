package org.examcycle.acceptance.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Exchanges;

/** What was found once the features had run over HTTP, for the check that follows. */
public final class TraceFiles {

  static final Path SECRETS = Path.of("target", "traces", "secrets.txt");
  static final Path HISTORY = Path.of("target", "traces", "history.txt");
  static final Path SEARCHED = Path.of("target", "traces", "searched.txt");

  /** Where the run's log is kept, with all that production's default level lets through. */
  private static final Path LOG = Path.of("target", "log", "application.log");

  private static final int REISSUES = 200;

  private TraceFiles() {}

  /** Forgets what an earlier run found. */
  public static void clear() {
    try {
      for (var file : List.of(SECRETS, HISTORY, SEARCHED)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  /** Looks at what this run's passed scenarios left. */
  public static void measure() {
    var application = BootedApplication.running();
    var exchanges = Exchanges.ofRun().ofPassedScenarios();
    var issued = Issued.in(exchanges);
    exchanges.stream()
        .filter(exchange -> exchange.operation().equals(Reissues.OPERATION))
        .filter(Exchange::isGranted)
        .findFirst()
        .ifPresent(
            once -> issued.numbers().addAll(new Reissues(application).numbers(once, REISSUES)));
    try {
      Files.createDirectories(SECRETS.getParent());
      Files.write(HISTORY, new Unrecorded(application).among(exchanges));
      Files.write(SECRETS, search(application.dump(), Files.readAllLines(LOG), issued));
      Files.write(
          SEARCHED,
          List.of(
              "secret numbers: " + issued.numbers().size(),
              "other secrets: " + issued.secrets().size(),
              "personal: " + issued.personal().size(),
              "log: " + Files.size(LOG)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> search(List<String> rows, List<String> lines, Issued issued) {
    var dump = new Search(rows);
    var log = new Search(lines);
    var found = new ArrayList<String>();
    Stream.of(
            dump.numbers(issued.numbers()),
            dump.secrets(issued.secrets()),
            log.numbers(issued.numbers()),
            log.secrets(issued.secrets()),
            log.secrets(issued.personal()))
        .forEach(found::addAll);
    return found;
  }
}
