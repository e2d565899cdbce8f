package org.examcycle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Two processes on one database take 2,000 entries from 64 connections while entries close. When
 * each reached its socket is noted by the web server; what the entry is and what it costs must
 * follow from that (INT-ENT-03).
 */
class ClosingInstantExperiment {

  private static final int REQUESTS = 2_000;
  private static final int CONNECTIONS = 64;
  private static final int CANDIDATES = 250;
  private static final int WARM_UP = 400;
  private static final Duration BEFORE = Duration.ofSeconds(15);
  private static final Duration SPREAD = Duration.ofSeconds(20);
  private static final int ADDITION = 4000;

  private static final String MADE =
      """
      select h.request_id || ' ' || e.standing || ' '
             || (select sum(c.amount) from charge c where c.entry = e.id)
        from entry e join history h on h.thing = 'entry' and h.thing_key = e.id::text
       where e.centre = 'AA000'
      """;

  private final EntryCohort cohort = new EntryCohort();

  @Test
  void no_stage_and_no_fee_differs_from_the_arrival_at_the_socket() throws Exception {
    var installation = new Installation();
    try (var first = installation.measured("PT0S");
        var second = installation.measured("PT0S")) {
      cohort.register(2 * EntryCohort.ROWS_OF_A_CENTRE);
      var ports = List.of(first.port(), second.port());
      enter(installation, ports, "AA001", WARM_UP, Instant.now(), Duration.ofSeconds(4));
      var closes = Instant.now().plus(BEFORE).truncatedTo(ChronoUnit.SECONDS);
      cohort.closeBefore(closes, ADDITION);
      enter(installation, ports, "AA000", REQUESTS, closes.minus(SPREAD.dividedBy(2)), SPREAD);

      var arrivals = arrivals(installation, ports);
      var wrong = new ArrayList<String>();
      var late = 0;
      var made = EntryCohort.texts(MADE);
      for (var each : made) {
        var words = each.split(" ");
        var arrived = arrivals.getOrDefault(words[0], Instant.MAX);
        var isLate = !arrived.isBefore(closes);
        var expected = isLate ? "LATE " + (9000 + ADDITION) : "ON_TIME 9000";
        late += isLate ? 1 : 0;
        if (!each.endsWith(" " + expected)) {
          wrong.add(each + " arrived " + Duration.between(closes, arrived) + " from closing");
        }
      }
      System.out.printf(
          "closing instant: %d entries, %d on time and %d late by their arrival at the socket; %d"
              + " otherwise; nearest before %s, after %s%n",
          made.size(),
          made.size() - late,
          late,
          wrong.size(),
          nearest(arrivals, closes, false),
          nearest(arrivals, closes, true));
      assertThat(made).hasSize(REQUESTS);
      assertThat(late).isBetween(REQUESTS / 5, REQUESTS * 4 / 5);
      assertThat(wrong).isEmpty();
    }
  }

  private static void enter(
      Installation installation,
      List<Integer> ports,
      String centre,
      int requests,
      Instant from,
      Duration spread)
      throws Exception {
    var each = new ArrayList<Callable<List<Integer>>>();
    for (var connection = 0; connection < CONNECTIONS; connection++) {
      var number = connection;
      each.add(
          () ->
              entered(installation, ports.get(number % 2), centre, number, requests, from, spread));
    }
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (var done : threads.invokeAll(each)) {
        assertThat(done.get()).allMatch(status -> status == 201);
      }
    }
  }

  /** Over one connection, each when its time has come. */
  private static List<Integer> entered(
      Installation installation,
      int port,
      String centre,
      int first,
      int requests,
      Instant from,
      Duration spread)
      throws Exception {
    var answers = new ArrayList<Integer>();
    try (var board = new Board(installation.issuer(), port)) {
      var token = board.centre(centre);
      for (var request = first; request < requests; request += CONNECTIONS) {
        var due = from.plus(spread.multipliedBy(request).dividedBy(requests));
        TimeUnit.NANOSECONDS.sleep(Duration.between(Instant.now(), due).toNanos());
        answers.add(
            board.status(
                "/v1/centres/" + centre + "/series/" + EntryCohort.SERIES + "/entries",
                token,
                "closing-" + centre + "-" + request,
                Map.of(
                    "candidate", "%04d".formatted(request % CANDIDATES + 1),
                    "syllabus", "%04d".formatted(request / CANDIDATES + 1),
                    "option", "BX")));
      }
    }
    return answers;
  }

  private static Map<String, Instant> arrivals(Installation installation, List<Integer> ports)
      throws Exception {
    var all = new HashMap<String, Instant>();
    for (var port : ports) {
      try (var board = new Board(installation.issuer(), port)) {
        board
            .read("/v1/benchmark/arrivals", board.officer("entries"))
            .properties()
            .forEach(each -> all.put(each.getKey(), Instant.parse(each.getValue().asString())));
      }
    }
    return all;
  }

  private static Duration nearest(Map<String, Instant> arrivals, Instant closes, boolean after) {
    return arrivals.values().stream()
        .filter(at -> at.isBefore(closes) != after)
        .map(at -> Duration.between(closes, at).abs())
        .min(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
