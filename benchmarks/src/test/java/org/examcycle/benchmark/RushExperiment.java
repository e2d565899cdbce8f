package org.examcycle.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the jar does when more is asked of it than it can do: senders that never come to an end,
 * callers that all need a table that is locked, files that all are read at once. Meanwhile it is
 * asked ten times a second whether it is alive and ready.
 */
class RushExperiment {

  private static final List<Integer> SENDERS = List.of(210, 2_000);
  private static final List<Integer> CALLERS = List.of(400, 800);
  private static final int SECONDS_OF_SENDING = 30;
  private static final int SECONDS_BETWEEN_BYTES = 4;
  private static final int SECONDS_LOCKED = 40;
  private static final int FILES = 6;
  private static final int FILE_BYTES = 60_000_000;
  private static final int MILLIS_BETWEEN_LOOKS = 100;
  private static final int ADDRESSES = 20;

  private static final String BODY =
      "POST /v1/verifications HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: 100000\r\n\r\n{";
  private static final String HEAD = "GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Long: ";

  private static Installation installation;
  private static Served jar;

  @BeforeAll
  static void start() throws Exception {
    installation = new Installation();
    jar = installation.measured("PT0S");
  }

  @AfterAll
  static void stop() {
    jar.close();
  }

  private static InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), jar.port());
  }

  @Test
  void bodies_that_never_end() throws Exception {
    for (var senders : SENDERS) {
      sendWithoutEnd("bodies", senders, BODY, " ");
    }
  }

  @Test
  void heads_that_never_end() throws Exception {
    for (var senders : SENDERS) {
      sendWithoutEnd("heads", senders, HEAD, "x");
    }
  }

  /** From twenty addresses, where the system has them. */
  private static void sendWithoutEnd(String what, int senders, String begin, String more)
      throws Exception {
    var before = resident();
    var cutOff = new ConcurrentLinkedQueue<Double>();
    var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_OF_SENDING);
    try (var looks = new Looks();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < senders; n++) {
        var address = InetAddress.getByName("127.0.0." + (1 + n % ADDRESSES));
        var _ =
            threads.submit(
                () -> {
                  while (System.nanoTime() < until) {
                    sendUntilCutOff(address, begin, more, until).ifPresent(cutOff::add);
                  }
                  return null;
                });
      }
      var most = before;
      while (System.nanoTime() < until) {
        TimeUnit.SECONDS.sleep(1);
        most = Math.max(most, resident());
      }
      System.out.printf(
          "%d %s without end: %d cut off or answered, after %s; resident %d MB before, %d at"
              + " most%n",
          senders, what, cutOff.size(), spread(cutOff), before, most);
      looks.report();
    }
  }

  /** How long it was listened to; empty if that was not over when time was up. */
  private static OptionalDouble sendUntilCutOff(
      InetAddress from, String begin, String more, long until) throws InterruptedException {
    var begun = System.nanoTime();
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(here());
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN_BYTES));
      socket.getOutputStream().write(begin.getBytes(US_ASCII));
      while (System.nanoTime() < until) {
        try {
          socket.getInputStream().read();
          break;
        } catch (SocketTimeoutException _) {
          socket.getOutputStream().write(more.getBytes(US_ASCII));
        }
      }
    } catch (IOException _) {
      // cut off
    }
    return System.nanoTime() < until
        ? OptionalDouble.of((System.nanoTime() - begun) / 1e9)
        : OptionalDouble.empty();
  }

  @Test
  void callers_that_all_need_a_locked_table() throws Exception {
    for (var callers : CALLERS) {
      var requests = new ArrayList<byte[]>();
      for (var n = 0; n < callers; n++) {
        var token =
            installation
                .issuer()
                .token(
                    Map.of("sub", "officer " + n, "kind", "board", "duties", List.of("entries")));
        requests.add(Load.get("/v1/series", token));
      }
      var answers = new ConcurrentLinkedQueue<Double>();
      var statuses = new ConcurrentLinkedQueue<String>();
      try (var locking = PostgresServer.get().superuser().getConnection();
          var looks = new Looks();
          var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        locking.setAutoCommit(false);
        locking.createStatement().execute("lock table series in access exclusive mode");
        var last = new CountDownLatch(callers);
        for (var request : requests) {
          var _ = threads.submit(() -> ask(request, answers, statuses, last));
        }
        var all = last.await(SECONDS_LOCKED, TimeUnit.SECONDS);
        locking.rollback();
        System.out.printf(
            "%d callers, a locked table: %d answered, after %s; %s%n",
            callers, answers.size(), spread(answers), counted(statuses));
        looks.report();
        assertThat(all).as("nobody waits for ever").isTrue();
      }
    }
  }

  private static Void ask(
      byte[] request, Queue<Double> answers, Queue<String> statuses, CountDownLatch last)
      throws IOException {
    var begun = System.nanoTime();
    try (var socket = new Socket()) {
      socket.connect(here());
      socket.getOutputStream().write(request);
      var status = new String(socket.getInputStream().readNBytes(12), US_ASCII);
      answers.add((System.nanoTime() - begun) / 1e9);
      statuses.add(status);
    } finally {
      last.countDown();
    }
    return null;
  }

  /** For a series that nobody has, so that they are read and nothing else. */
  @Test
  void files_that_are_all_read_at_once() throws Exception {
    var row = "AA001,0001,0580,BY\n";
    var file =
        ("centre,candidate,syllabus,option\n" + row.repeat(FILE_BYTES / row.length()))
            .getBytes(US_ASCII);
    try (var looks = new Looks();
        ExecutorService threads = Executors.newFixedThreadPool(FILES);
        var http = HttpClient.newHttpClient()) {
      var begun = System.nanoTime();
      var sent = new ArrayList<Future<Integer>>();
      for (var n = 0; n < FILES; n++) {
        var token =
            installation
                .issuer()
                .token(Map.of("sub", "sender " + n, "kind", "board", "duties", List.of("entries")));
        var request =
            HttpRequest.newBuilder(
                    URI.create(
                        "http://localhost:"
                            + jar.port()
                            + "/v1/series/2027-06/entry-files?taking=TRIAL"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        sent.add(threads.submit(() -> http.send(request, BodyHandlers.discarding()).statusCode()));
      }
      var statuses = new ArrayList<Integer>();
      for (var each : sent) {
        statuses.add(each.get());
      }
      System.out.printf(
          "%d files of %d MB at once: %s after %.1f s%n",
          FILES, FILE_BYTES / 1_000_000, statuses, (System.nanoTime() - begun) / 1e9);
      looks.report();
    }
  }

  private static long resident() throws IOException {
    var status = Path.of("/proc/" + jar.process().pid() + "/status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  private static Map<String, Long> counted(Queue<String> texts) {
    return texts.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String spread(Iterable<Double> seconds) {
    var sorted = new ArrayList<Double>();
    seconds.forEach(sorted::add);
    sorted.sort(null);
    return sorted.isEmpty()
        ? "-"
        : "%.2f s in the middle, %.2f for one in a hundred, %.2f at most"
            .formatted(
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
  }

  /** Asks whether it is alive and ready, each time with a connection of its own. */
  private static final class Looks implements AutoCloseable {

    private final ConcurrentLinkedQueue<Double> alive = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> ready = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> other = new ConcurrentLinkedQueue<>();
    private volatile boolean over;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Looks() {
      var _ =
          threads.submit(
              () -> {
                while (!over) {
                  var _ = threads.submit(() -> look("/livez", alive));
                  var _ = threads.submit(() -> look("/readyz", ready));
                  TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
                }
                return null;
              });
    }

    private void look(String path, Queue<Double> answers) {
      var begun = System.nanoTime();
      try (var socket = new Socket()) {
        socket.connect(here(), (int) Duration.ofSeconds(30).toMillis());
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
        socket
            .getOutputStream()
            .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
        var status = new String(socket.getInputStream().readNBytes(12), US_ASCII);
        if (status.endsWith(" 200")) {
          answers.add((System.nanoTime() - begun) / 1e9);
        } else {
          other.add(path + " " + status);
        }
      } catch (IOException failed) {
        other.add(path + " " + failed);
      }
    }

    void report() {
      System.out.printf(
          "  alive: %d, after %s%n  ready: %d, after %s%n  otherwise: %s%n",
          alive.size(), spread(alive), ready.size(), spread(ready), counted(other));
    }

    @Override
    public void close() {
      over = true;
      threads.close();
    }
  }
}
