package org.examcycle.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.examcycle.bootstrap.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of work in hand when the process ends in the midst of it, on a machine whose clock
 * is half a minute fast all the while. The long form, ten moments and 50,000 rows, is started as
 * docs/operations.md says; a build tries fewer, because every moment costs a start.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JarUnderFaultsTest {

  private static final int ROWS = Integer.getInteger("examcycle.faults.rows", 10_000);
  private static final int MOMENTS = Integer.getInteger("examcycle.faults.moments", 1);
  private static final long SEED = Long.getLong("examcycle.faults.seed", System.nanoTime());

  private static final Cohort COHORT = new Cohort(ROWS);
  private static final int READERS = 4;
  private static final int READS_BEFORE_THE_END = 200;
  private static final int SECONDS_LOCKED_AFTERWARDS = 2;

  private static final String LEFT_BEHIND =
      """
      select pid::text from pg_stat_activity
       where usename = 'examcycle_application' and datname = current_database()
      """;

  private static final String WAITING =
      "select id::text from examcycle.entry_file where state = 'WAITING'";

  @TempDir private static Path directory;

  private static Map<String, String> settings;
  private static TestDatabase database;
  private static FastClock clock;
  private static BoardIssuer issuer;
  private static @Nullable JarProcess jar;

  @BeforeAll
  static void enterTheCohort() throws Exception {
    issuer = BoardIssuer.start(directory);
    database = TestDatabase.create().migrated();
    COHORT.enterInto(database);
    clock = FastClock.of(database);
    settings = new HashMap<>(database.production());
    settings.putAll(issuer.settings());
  }

  @AfterAll
  static void end() throws IOException {
    if (jar != null) {
      jar.close();
    }
    issuer.close();
  }

  @Test
  void a_file_of_marks_is_taken_whole_or_not_at_all_whenever_the_process_is_killed()
      throws Exception {
    var random = new Random(SEED);
    var whole = taken(0);

    for (var mark = 1; mark <= MOMENTS; mark++) {
      var moment = Duration.ofNanos(random.nextLong(whole.toNanos()));
      killAfter(moment, mark);

      var told = "seed %d, killed after %s of %s".formatted(SEED, moment, whole);
      assertThat(COHORT.marksIn(database)).as(told).hasSize(1).isSubsetOf(Set.of(mark - 1, mark));
      var stored = COHORT.marksIn(database).contains(mark);
      assertThat(COHORT.linesIn(database)).as(told).isEqualTo(ROWS * (stored ? mark + 1L : mark));
      System.out.println(told + (stored ? ": all of it" : ": nothing of it"));

      // Whoever had no answer sends the same again, and it is done once.
      var again = taken(mark);
      whole = stored ? whole : again;
    }
  }

  @Test
  void half_a_file_would_be_noticed() throws SQLException {
    database.executing(
        """
        insert into examcycle.component_mark (entry, component, state, mark, version)
        select id, '99', 'MARKED', 77, 1 from examcycle.entry where syllabus = '0620' limit 10;
        """);
    try {
      assertThat(COHORT.marksIn(database)).hasSizeGreaterThan(1);
    } finally {
      database.executing("delete from examcycle.component_mark where component = '99'");
    }
  }

  /**
   * The table is locked from before the first read until well after the last: the lines of all
   * answers wait, and a process that did not wait for them would be gone by then. It comes last, so
   * that nobody needs the process again.
   */
  @Test
  @Order(Integer.MAX_VALUE)
  void every_answer_that_was_given_before_the_end_is_in_the_access_record() throws Exception {
    var shown = new ConcurrentSkipListSet<String>();
    var enough = new CountDownLatch(READS_BEFORE_THE_END);
    var running = jar();
    try (var locking = database.open();
        var readers = Executors.newFixedThreadPool(READERS)) {
      lock(locking);
      var reading =
          IntStream.range(0, READERS)
              .mapToObj(n -> readers.submit(() -> readUntilTheEnd(running, n, shown, enough)))
              .toList();
      assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
      running.askToStop();
      for (var reader : reading) {
        reader.get();
      }
      TimeUnit.SECONDS.sleep(SECONDS_LOCKED_AFTERWARDS);
      locking.rollback();
    }
    // 128 and the number of SIGTERM.
    assertThat(running.awaitEnd()).isEqualTo(143);
    running.close();
    jar = null;

    var missing = new TreeSet<>(shown);
    missing.removeAll(database.texts("select request_id from examcycle.access_record"));
    assertThat(shown).hasSizeGreaterThanOrEqualTo(READS_BEFORE_THE_END);
    assertThat(missing).isEmpty();
  }

  /**
   * Killed somewhere in the file, it goes on from the step that was stored last. The mark of a job
   * that is being done is taken away by hand: it would be after a minute of silence.
   */
  @Test
  void a_file_of_entries_is_finished_by_whoever_comes_next_with_nothing_doubled_and_nothing_lost()
      throws Exception {
    COHORT.offerAnotherSyllabus(database);
    var moment = Duration.ofMillis(new Random(SEED).nextLong(1, 1500));
    var told = "seed %d, killed after %s".formatted(SEED, moment);
    var sent = jar().client().send(entries(jar()), BodyHandlers.ofString());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    TimeUnit.NANOSECONDS.sleep(moment.toNanos());
    jar().kill();
    jar().close();
    jar = null;
    while (!database.texts(LEFT_BEHIND).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    database.executing("update examcycle.job set picked = false, picked_by = null");

    jar();
    while (!database.texts(WAITING).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(
            database.texts(
                "select state || ' ' || taken || ' ' || faulty || ' ' || tries from"
                    + " examcycle.entry_file"))
        .as(told)
        .containsExactly("DONE " + ROWS + " 0 0");
    assertThat(COHORT.enteredForTheOther(database)).as(told).isEqualTo(List.of(ROWS, ROWS, ROWS));
    assertThat(database.texts("select 'left' from examcycle.entry_file_row")).isEmpty();
  }

  /** Out in twenty seconds, and by the machine's clock since ten. */
  @Test
  void a_node_whose_clock_is_half_a_minute_fast_shows_nothing_early() throws Exception {
    var officer = issuer.token(Map.of("sub", "officer", "kind", "centre", "centre", "AA000"));
    // Readiness alone watches the machine's clock, and says that it is wrong.
    assertThat(jar().isReady()).isFalse();
    try {
      clock.releaseInSeconds(20);
      var early = clock.shows(jar(), officer);
      assertThat(!early || clock.isOut()).as("nothing is shown before it is out").isTrue();

      clock.releaseInSeconds(-1);
      assertThat(clock.shows(jar(), officer)).isTrue();
    } finally {
      clock.takeBack();
    }
  }

  private static HttpRequest entries(JarProcess running) throws Exception {
    var officer =
        Map.<String, Object>of("sub", "officer", "kind", "board", "duties", List.of("entries"));
    return running
        .request(
            "/v1/series/" + Cohort.SERIES + "/entry-files?taking=GOOD_ROWS", issuer.token(officer))
        .header("Content-Type", "text/csv")
        .POST(BodyPublishers.ofByteArray(COHORT.entries()))
        .build();
  }

  private static void lock(Connection locking) throws SQLException {
    locking.setAutoCommit(false);
    try (var statement = locking.createStatement()) {
      statement.execute("lock table examcycle.access_record in share mode");
    }
  }

  /** One request after the other, each with an id of its own, until nobody answers any more. */
  private static Void readUntilTheEnd(
      JarProcess running, int reader, Set<String> shown, CountDownLatch enough) throws Exception {
    var token = issuer.token(Map.of("sub", "officer", "kind", "centre", "centre", "AA000"));
    var path = "/v1/centres/AA000/series/" + Cohort.SERIES + "/candidates/%04d";
    for (var n = 1; ; n++) {
      var id = "reader-" + reader + "-" + n;
      var request = running.request(path.formatted(n % 1000 + 1), token).header("X-Request-Id", id);
      try {
        if (running.client().send(request.build(), BodyHandlers.ofString()).statusCode() == 200) {
          shown.add(id);
          enough.countDown();
        }
      } catch (IOException gone) {
        return null;
      }
    }
  }

  /** Sends a file, and takes the process away under it. */
  private static void killAfter(Duration moment, int mark) throws Exception {
    var running = jar();
    var sent = running.client().sendAsync(marks(running, mark), BodyHandlers.ofString());
    TimeUnit.NANOSECONDS.sleep(moment.toNanos());
    running.kill();
    running.close();
    jar = null;
    assertThat(sent.handle((_, _) -> true).get(1, TimeUnit.MINUTES)).isTrue();
    // The server notices within a moment that nobody is there any more, and rolls back.
    while (!database.texts(LEFT_BEHIND).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Sends a file, sees it stored, and tells how long that took. */
  private static Duration taken(int mark) throws Exception {
    var running = jar();
    var began = System.nanoTime();
    var answer = running.client().send(marks(running, mark), BodyHandlers.ofString());
    var took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(COHORT.marksIn(database)).containsExactly(mark);
    assertThat(COHORT.linesIn(database)).isEqualTo(ROWS * (mark + 1L));
    return took;
  }

  private static HttpRequest marks(JarProcess running, int mark) throws Exception {
    var officer =
        Map.<String, Object>of("sub", "officer", "kind", "board", "duties", List.of("awarding"));
    return running
        .request("/v1/series/" + Cohort.SERIES + "/marks", issuer.token(officer))
        .header("Content-Type", "text/csv")
        .header("Idempotency-Key", "file-" + mark)
        .PUT(BodyPublishers.ofByteArray(COHORT.file(mark)))
        .build();
  }

  private static JarProcess jar() throws IOException {
    if (jar == null) {
      jar = JarProcess.start(settings);
    }
    return jar;
  }
}
