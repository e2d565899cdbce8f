package org.examcycle.acceptance.nonsense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.http.Claims;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Exchanges;

/**
 * What came of the nonsense that was made of this run's passed scenarios, for the check that
 * follows. It comes last: what is asked may alter what the scenarios left.
 */
public final class NonsenseFiles {

  static final Path FAULTS = Path.of("target", "nonsense", "faults.txt");
  static final Path TRIED = Path.of("target", "nonsense", "operations.txt");

  private static final int LONGEST = 10_000;

  private NonsenseFiles() {}

  /** Forgets what an earlier run found. */
  public static void clear() {
    try {
      Files.deleteIfExists(FAULTS);
      Files.deleteIfExists(TRIED);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  /**
   * Makes nonsense of one request of each operation: of one that was granted, sent by whoever had
   * sent it, or, where no example has come to the operation, of a sample.
   */
  public static void measure() {
    var application = BootedApplication.running();
    var run = new NonsenseRun(application.address());
    var fullest = BinaryOperator.maxBy(Comparator.comparingInt(NonsenseFiles::fullness));
    var granted =
        Exchanges.ofRun().ofPassedScenarios().stream()
            .filter(Exchange::isGranted)
            .collect(Collectors.toMap(Exchange::operation, it -> it, fullest, TreeMap::new));
    granted
        .values()
        .forEach(
            exchange -> {
              application.setClock(exchange.at());
              run.take(Sound.of(exchange, authorization(application, exchange)));
            });
    var tried = granted.keySet().stream().map(NonsenseFiles::anonymous).collect(Collectors.toSet());
    var officer = Claims.of(new Actor.BoardOfficer("all", Set.of(Duty.values())));
    new Samples(Map.of("Authorization", "Bearer " + application.token(officer)))
        .all().stream()
            .filter(sample -> tried.add(anonymous(sample.operation())))
            .forEach(run::take);
    try {
      Files.createDirectories(FAULTS.getParent());
      Files.write(FAULTS, run.faults());
      Files.write(TRIED, tried);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Templates are the same when only their names differ. */
  private static String anonymous(String operation) {
    return operation.replaceAll("\\{[^}]*}", "{}");
  }

  /**
   * The more there is in it, the more can be wrong; but a file of thousands of rows has no more.
   */
  private static int fullness(Exchange exchange) {
    var length = exchange.request().body().length();
    return length <= LONGEST ? length : -length;
  }

  private static Map<String, String> authorization(
      BootedApplication application, Exchange exchange) {
    return switch (exchange.actor()) {
      case Actor.Anybody _ -> Map.of();
      case Actor.Candidate candidate -> Map.of("Authorization", "Bearer " + candidate.session());
      case Actor.BoardOfficer _,
          Actor.AssociateOfficer _,
          Actor.CentreOfficer _,
          Actor.OrganisationOfficer _,
          Actor.Researcher _ ->
          Map.of("Authorization", "Bearer " + application.token(Claims.of(exchange.actor())));
    };
  }
}
