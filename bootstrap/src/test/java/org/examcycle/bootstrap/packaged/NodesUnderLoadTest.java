package org.examcycle.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes on one database while requests come in: one is replaced, the database goes away and comes
 * back. The long form, several nodes one after the other, the first of them of the build before,
 * and ten seconds without a database, is started as docs/operations.md says.
 */
class NodesUnderLoadTest {

  /** Of the node that is there first: this build's, unless it is the predecessor's. */
  private static final Path FIRST_JAR =
      Path.of(System.getProperty("examcycle.nodes.predecessor", Jar.FILE.toString()));

  private static final int NODES_REPLACED = Integer.getInteger("examcycle.nodes.replaced", 1);
  private static final Duration GONE =
      Duration.ofSeconds(Integer.getInteger("examcycle.nodes.gone", 3));

  /** Longer than the balancer rests between two looks, by what a busy machine may take. */
  private static final String NOTICE = "3s";

  private static final int IN_THE_COHORT = 1000;
  private static final int REQUESTS = 100;
  private static final int MAILS = 150;

  /** Three seconds' wait for a connection, on a machine that has other work. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(20);
  private static final int PATIENCE_SECONDS = 120;

  @TempDir private static Path directory;

  private static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private static final List<JarProcess> NODES = new ArrayList<>();
  private static final AtomicInteger NUMBERS = new AtomicInteger(IN_THE_COHORT + 1);

  private static Balancer balancer;
  private static BoardIssuer issuer;
  private static StoppableServer server;
  private static TestDatabase database;

  @BeforeAll
  static void start() throws Exception {
    POST.start();
    issuer = BoardIssuer.start(directory);
    server = StoppableServer.start(directory);
    database = server.database();
    balancer = new Balancer();
    // On an empty schema: what another build makes of it must be enough for the first.
    startNode(FIRST_JAR);
    new Cohort(IN_THE_COHORT).enterInto(database);
    database.executing(
        "insert into examcycle.results_account values ('SIR000001', 'a@example.org', 'x', 1)");
  }

  @AfterAll
  static void end() throws IOException {
    balancer.close();
    for (var node : NODES) {
      node.close();
    }
    server.close();
    issuer.close();
    POST.stop();
  }

  @Test
  void nodes_are_replaced_under_load_and_no_request_fails_and_nothing_is_done_twice()
      throws Exception {
    try (var load = new Registrations(balancer, issuer, NUMBERS)) {
      load.begin();
      for (var replaced = 0; replaced < NODES_REPLACED; replaced++) {
        replaceNode(load);
      }
      assertNoneFailed(load.end());
      assertEachIsRegisteredOnce();
    }
    until(() -> waitingMails() == 0);
    assertThat(received()).hasSize(MAILS * NODES_REPLACED).doesNotHaveDuplicates();
  }

  @Test
  void while_the_database_is_gone_everybody_is_told_to_come_again_and_then_all_goes_on()
      throws Exception {
    var linesBefore = NODES.getLast().said().size();
    try (var load = new Registrations(balancer, issuer, NUMBERS)) {
      load.begin();
      untilAnswered(load, REQUESTS);
      var went = Instant.now();
      server.stop();
      TimeUnit.SECONDS.sleep(GONE.toSeconds());
      server.startAgain();
      var back = Instant.now();
      until(() -> load.answers().stream().anyMatch(a -> a.isGood() && a.asked().isAfter(back)));
      assertThat(Duration.between(back, Instant.now())).isLessThan(LONGEST_RECOVERY);
      until(balancer::hasReady);
      untilAnswered(load, REQUESTS);

      var answers = load.end();
      assertNoneFailed(answers);
      assertThat(answers)
          .extracting(Answer::took)
          .allMatch(took -> took.compareTo(LONGEST_ANSWER) < 0);
      assertThat(answers)
          .filteredOn(answer -> answer.asked().isAfter(went) && answer.asked().isBefore(back))
          .isNotEmpty()
          .anyMatch(Answer::isUnavailable);
      assertEachIsRegisteredOnce();
    }
    assertThat(NODES.getLast().said().stream().skip(linesBefore).map(NodesUnderLoadTest::begin))
        .noneMatch(line -> line.contains("stack_trace"))
        .satisfiesOnlyOnce(line -> assertThat(line).contains("no job is done"))
        .satisfiesOnlyOnce(line -> assertThat(line).contains("jobs are done again"));
  }

  private static void replaceNode(Registrations load) throws Exception {
    var leaving = NODES.getFirst();
    startNode(Jar.FILE);
    until(NODES.getLast()::isReady);
    addMails();
    untilAnswered(load, REQUESTS);
    assertThat(waitingMails()).as("it is told to stop in the midst of them").isPositive();

    leaving.askToStop();
    // 128 and the number of SIGTERM.
    assertThat(leaving.awaitEnd()).isEqualTo(143);

    NODES.remove(leaving);
    balancer.remove(leaving);
    leaving.close();
    untilAnswered(load, REQUESTS);
  }

  private static void startNode(Path jar) throws IOException {
    var settings = new HashMap<>(database.production());
    settings.putAll(issuer.settings());
    settings.putAll(
        Map.of(
            "examcycle.stop.notice", NOTICE,
            "examcycle.jobs.polling", "100ms",
            "examcycle.mail.interval", "100ms",
            "examcycle.history.interval", "100ms",
            "examcycle.rest.requests.known", "100000",
            "spring.mail.port", String.valueOf(POST.getSmtp().getPort())));
    var node = JarProcess.start(jar, settings);
    NODES.add(node);
    balancer.add(node);
  }

  private static void assertNoneFailed(List<Answer> answers) {
    assertThat(answers).hasSizeGreaterThanOrEqualTo(REQUESTS).anyMatch(Answer::isGood);
    assertThat(answers)
        .filteredOn(answer -> !answer.complaint().isEmpty())
        .as(() -> "errors that the nodes noted: " + errors())
        .isEmpty();
  }

  private static List<String> errors() {
    return NODES.stream()
        .flatMap(node -> node.said().stream())
        .filter(line -> line.contains("\"ERROR\""))
        .map(NodesUnderLoadTest::begin)
        .toList();
  }

  /** By the candidates, their persons, and the history, which still holds. */
  private static void assertEachIsRegisteredOnce() throws SQLException {
    var registered = NUMBERS.get() - IN_THE_COHORT - 1;
    assertThat(database.texts("select number from examcycle.candidate where number > '1000'"))
        .hasSize(registered);
    assertThat(database.texts("select count(*)::text from examcycle.person"))
        .containsExactly(String.valueOf(IN_THE_COHORT + registered));
    assertThat(
            database.texts(
                "select thing_key from examcycle.history where thing = 'candidate' and what ="
                    + " 'registered'"))
        .hasSize(registered)
        .doesNotHaveDuplicates();
    assertThat(database.texts("select flaw from examcycle.verify_history(null)"))
        .containsOnlyNulls();
  }

  /** Of a line, without most of its stack trace, if it has one. */
  private static String begin(String line) {
    return line.replaceFirst("(stack_trace.{700}).*", "$1");
  }

  private static void untilAnswered(Registrations load, int more) throws Exception {
    var enough = load.answers().size() + more;
    until(() -> load.answers().size() >= enough);
  }

  private static void addMails() throws SQLException {
    database.executing(
        """
        insert into examcycle.outbox_mail (id, kind, candidate_id, due)
        select uuidv7(), 'NEW_PASSWORD', 'SIR000001', now() from generate_series(1, %d)
        """
            .formatted(MAILS));
  }

  private static int waitingMails() throws SQLException {
    return database
        .texts("select id::text from examcycle.outbox_mail where state = 'WAITING'")
        .size();
  }

  private static List<String> received() throws MessagingException {
    var ids = new ArrayList<String>();
    for (var mail : POST.getReceivedMessages()) {
      ids.add(mail.getMessageID());
    }
    return ids;
  }

  private static void until(Callable<Boolean> so) throws Exception {
    var began = System.nanoTime();
    while (!so.call()) {
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .isLessThan(Duration.ofSeconds(PATIENCE_SECONDS));
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
