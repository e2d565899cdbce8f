package org.examcycle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * A file of entries, from the first octet sent until all is stored and reported, against COPY of
 * the rows that it leaves behind into the same tables: entries, history and charges.
 */
class EntryFileBenchmark {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 100_000);
  private static final int FEWEST = ROWS / 10;
  private static final int MOST = 3 * ROWS;
  private static final int TURNS = Integer.getInteger("benchmark.turns", 3);
  private static final int PAGE = 500;
  private static final double NANOS = 1e9;
  private static final int MEGABYTE = 1 << 20;

  /**
   * How often it is asked how far a file has come: each look takes of what is measured, and the
   * last comes late by half of that. So there are as many to a row, however many rows.
   */
  private static final int ROWS_TO_A_MILLISECOND = 500;

  /** A look at the heap stops everything: it is taken in a run that is not timed. */
  private static final long MILLIS_BETWEEN_LOOKS = 250;

  private static final String FILES = "/v1/series/" + EntryCohort.SERIES + "/entry-files";

  @TempDir private static Path directory;

  private final EntryCohort cohort = new EntryCohort();

  @Test
  void a_file_of_entries_against_copy_of_what_it_leaves_behind() throws Exception {
    var installation = new Installation();
    try (var served = installation.measured("PT0S");
        var board = new Board(installation.issuer(), served.port())) {
      cohort.register(MOST);
      taken(board, FEWEST);
      taken(board, FEWEST);
      var ours = new ArrayList<Double>();
      var theirs = new ArrayList<Double>();
      for (var turn = 0; turn < TURNS; turn++) {
        ours.add(taken(board, ROWS));
        theirs.add(copied());
      }
      new Compared("entry-file", "s for " + ROWS + " rows", ours, theirs).report();
      for (var rows : List.of(FEWEST, MOST)) {
        System.out.printf(
            Locale.ROOT,
            "%d rows: %.1f microseconds a row%n",
            rows,
            taken(board, rows) / rows * 1e6);
      }
      System.out.printf(
          Locale.ROOT,
          "a centre's %d entries in pages of %d: %.1f ms%n",
          EntryCohort.ROWS_OF_A_CENTRE,
          PAGE,
          listed(board) * 1e3);
      lookAtTheHeap(board);
    }
  }

  private double taken(Board board, int rows) throws Exception {
    cohort.forget();
    var file = cohort.file(directory, rows);
    var begun = System.nanoTime();
    var path = sent(board, file);
    var officer = board.officer("entries");
    while (isWaiting(board, path, officer)) {
      TimeUnit.MILLISECONDS.sleep(rows / ROWS_TO_A_MILLISECOND);
    }
    var seconds = (System.nanoTime() - begun) / NANOS;
    var now = board.read(path, board.officer("entries"));
    assertThat(now.get("faulty").asInt()).isEqualTo(rows / 100);
    assertThat(now.get("taken").asInt()).isEqualTo(rows - rows / 100);
    return seconds;
  }

  private static String sent(Board board, Path file) throws Exception {
    var id = board.upload(FILES + "?taking=GOOD_ROWS", board.officer("entries"), file).get("id");
    return "/v1/entry-files/" + id.asString();
  }

  /**
   * @param officer the same token each time: to sign one takes longer than the rest of a look
   */
  private static boolean isWaiting(Board board, String path, String officer) throws Exception {
    return board.read(path, officer).get("state").asString().equals("WAITING");
  }

  /** As the application, over one connection and in one transaction. */
  private double copied() throws SQLException, IOException {
    var files = cohort.copyOut(directory);
    cohort.forget();
    var settings = PostgresServer.get().settings();
    try (var connection =
        DriverManager.getConnection(
            settings.url(), settings.application().role(), settings.application().password())) {
      connection.setAutoCommit(false);
      var copies = connection.unwrap(PGConnection.class).getCopyAPI();
      var begun = System.nanoTime();
      for (var i = 0; i < files.size(); i++) {
        try (var rows = Files.newInputStream(files.get(i))) {
          copies.copyIn("copy examcycle." + EntryCohort.WRITTEN.get(i) + " from stdin", rows);
        }
      }
      connection.commit();
      return (System.nanoTime() - begun) / NANOS;
    }
  }

  /** The entries of the first centre, which the last file entered. */
  private static double listed(Board board) throws Exception {
    var begun = System.nanoTime();
    var seen = 0;
    var next = "";
    do {
      var page =
          board.read(
              "/v1/centres/AA000/series/%s/entries?limit=%d%s"
                  .formatted(EntryCohort.SERIES, PAGE, next),
              board.centre("AA000"));
      seen += page.get("items").size();
      next = page.hasNonNull("next") ? "&after=" + page.get("next").asString() : "";
    } while (!next.isEmpty());
    assertThat(seen).isEqualTo(EntryCohort.ROWS_OF_A_CENTRE - EntryCohort.ROWS_OF_A_CENTRE / 100);
    return (System.nanoTime() - begun) / NANOS;
  }

  private void lookAtTheHeap(Board board) throws Exception {
    cohort.forget();
    var idle = live(board);
    var most = idle;
    var path = sent(board, cohort.file(directory, MOST));
    while (isWaiting(board, path, board.officer("entries"))) {
      most = Math.max(most, live(board));
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
    }
    System.out.printf(
        Locale.ROOT,
        "heap: %d MB live when idle, %d MB more at most with %d rows in work%n",
        idle / MEGABYTE,
        (most - idle) / MEGABYTE,
        MOST);
  }

  private static long live(Board board) throws Exception {
    return board.read("/v1/benchmark/heap", board.officer("entries")).asLong();
  }
}
