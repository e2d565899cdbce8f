package org.examcycle.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of entries (INT-ENT-15) when two come at once, when a connection breaks in the midst of
 * one, and when the database is gone for ten seconds: nothing doubled, nothing lost, a clear
 * answer.
 */
class EntryFilesUnderFaultsExperiment {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 100_000);
  private static final int GOOD = ROWS - ROWS / 100;
  private static final int OF_ONE_CENTRE = EntryCohort.ROWS_OF_A_CENTRE;
  private static final int GOOD_OF_ONE_CENTRE = OF_ONE_CENTRE - OF_ONE_CENTRE / 100;
  private static final int SECONDS_GONE = 10;
  private static final long MILLIS_BETWEEN = 50;
  private static final String FILES = "/v1/series/" + EntryCohort.SERIES + "/entry-files";
  private static final String TAKING = "?taking=GOOD_ROWS";
  private static final EntryCohort COHORT = new EntryCohort();

  @TempDir private static Path directory;
  private static boolean registered;

  private final Installation installation;

  EntryFilesUnderFaultsExperiment() throws Exception {
    installation = new Installation();
  }

  @BeforeEach
  void forgetWhatWasEntered() throws Exception {
    if (!registered) {
      // The first one to start makes the tables.
      installation.measured("PT0S").close();
      COHORT.register(ROWS);
      registered = true;
    }
    COHORT.forget();
  }

  @Test
  void two_files_for_one_centre_at_two_processes_enter_each_candidate_once() throws Exception {
    var there = COHORT.file(directory, OF_ONE_CENTRE);
    var back = backwards(there);
    try (var first = installation.measured("PT0S");
        var second = installation.measured("PT0S");
        var one = new Board(installation.issuer(), first.port());
        var other = new Board(installation.issuer(), second.port());
        var threads = Executors.newFixedThreadPool(2)) {
      var sendings = List.<Callable<String>>of(() -> sent(one, there), () -> sent(other, back));
      for (var sending : threads.invokeAll(sendings)) {
        worked(one, sending.get());
      }
    }
    assertThat(EntryCohort.texts("select state || ' ' || faulty from entry_file"))
        .containsExactly("DONE 20", "DONE 20");
    assertThat(EntryCohort.texts("select sum(taken) || ' ' || sum(unchanged) from entry_file"))
        .containsExactly(GOOD_OF_ONE_CENTRE + " " + GOOD_OF_ONE_CENTRE);
    enteredOnce(GOOD_OF_ONE_CENTRE);
  }

  @Test
  void of_an_upload_that_breaks_off_nothing_is_kept_and_the_same_file_can_be_sent_again()
      throws Exception {
    var file = COHORT.file(directory, OF_ONE_CENTRE);
    try (var jar = installation.measured("PT0S");
        var board = new Board(installation.issuer(), jar.port())) {
      breakOff(jar.port(), board.officer("entries"), Files.readAllBytes(file));
      assertThat(board.answer(FILES, board.officer("entries")).statusCode()).isEqualTo(200);
      assertThat(EntryCohort.texts("select 'kept' from entry_file")).isEmpty();
      assertThat(EntryCohort.texts("select 'kept' from entry_file_row limit 1")).isEmpty();

      worked(board, sent(board, file));
    }
    enteredOnce(GOOD_OF_ONE_CENTRE);
  }

  @Test
  void a_database_that_is_gone_for_ten_seconds_holds_a_file_up_and_no_more() throws Exception {
    var database = URI.create(PostgresServer.get().url().substring("jdbc:".length()));
    try (var relay = Relay.to(database.getPort());
        var jar =
            installation.measured(
                "PT0S", "jdbc:postgresql://localhost:" + relay.port() + database.getPath());
        var board = new Board(installation.issuer(), jar.port())) {
      var path = sent(board, COHORT.file(directory, ROWS));
      while (reached() < ROWS / 5) {
        TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
      }
      relay.cut();
      var told = new ArrayList<Integer>();
      var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_GONE);
      while (System.nanoTime() < until) {
        var answer = board.answer(path, board.officer("entries"));
        told.add(answer.statusCode());
        assertThat(answer.headers().firstValue("Retry-After")).as(answer.body()).isPresent();
        TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
      }
      assertThat(told).isNotEmpty().containsOnly(503);
      relay.restore();
      var restored = System.nanoTime();
      worked(board, path);
      System.out.printf(
          "database gone for %d s: %d answers of 503 meanwhile, the file done %.1f s afterwards%n",
          SECONDS_GONE, told.size(), (System.nanoTime() - restored) / 1e9);
    }
    assertThat(EntryCohort.texts("select state || ' ' || taken || ' ' || faulty from entry_file"))
        .containsExactly("DONE " + GOOD + " " + ROWS / 100);
    enteredOnce(GOOD);
  }

  /** Each with one fee and one line of history. */
  private static void enteredOnce(int entries) throws Exception {
    assertThat(
            EntryCohort.texts(
                """
                select (select count(*) from entry) || ' '
                       || (select count(distinct (person, syllabus)) from entry) || ' '
                       || (select count(*) from charge) || ' '
                       || (select count(*) from history where thing = 'entry')
                """))
        .containsExactly("%d %d %d %d".formatted(entries, entries, entries, entries));
    assertThat(EntryCohort.texts("select 'left' from entry_file_row limit 1")).isEmpty();
  }

  private static int reached() throws Exception {
    return Integer.parseInt(
        EntryCohort.texts("select coalesce(max(reached), 0) from entry_file").getFirst());
  }

  private static Path backwards(Path file) throws Exception {
    var lines = new ArrayList<>(Files.readAllLines(file));
    var rows = lines.subList(1, lines.size());
    Collections.reverse(rows);
    return Files.write(directory.resolve("backwards.csv"), lines);
  }

  private static void breakOff(int port, String token, byte[] file) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var head =
          "POST %s%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n"
              .formatted(FILES, TAKING, token, file.length);
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      socket.getOutputStream().write(file, 0, file.length / 2);
      socket.getOutputStream().flush();
      TimeUnit.MILLISECONDS.sleep(10 * MILLIS_BETWEEN);
    }
    TimeUnit.MILLISECONDS.sleep(10 * MILLIS_BETWEEN);
  }

  private static String sent(Board board, Path file) throws Exception {
    var id = board.upload(FILES + TAKING, board.officer("entries"), file).get("id");
    return "/v1/entry-files/" + id.asString();
  }

  private static void worked(Board board, String path) throws Exception {
    String state;
    do {
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
      var answer = board.answer(path, board.officer("entries"));
      state = answer.statusCode() == 200 && answer.body().contains("\"DONE\"") ? "DONE" : "";
    } while (state.isEmpty());
  }
}
