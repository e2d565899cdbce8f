package org.examcycle.bootstrap.packaged;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Officers of a centre who register one candidate after the other: each request is sent twice at
 * once, whatever answers 503 is asked again, and who is registered is looked up.
 */
final class Registrations implements AutoCloseable {

  private static final int OFFICERS = 4;
  private static final int REST_MILLIS = 50;

  /**
   * Steady rather than as much as can be: some thirty requests a second, and whoever starts beside
   * them is to have a processor.
   */
  private static final int BETWEEN_CANDIDATES_MILLIS =
      Integer.getInteger("examcycle.nodes.between", 250);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CANDIDATES =
      "/v1/centres/AA000/series/" + Cohort.SERIES + "/candidates";

  private final Balancer balancer;
  private final BoardIssuer issuer;
  private final ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
  private final ExecutorService twins = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> working = new ArrayList<>();
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger numbers;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * @param numbers of candidates, the next that is free
   */
  Registrations(Balancer balancer, BoardIssuer issuer, AtomicInteger numbers) {
    this.balancer = balancer;
    this.issuer = issuer;
    this.numbers = numbers;
  }

  void begin() throws JOSEException {
    for (var officer = 0; officer < OFFICERS; officer++) {
      var token =
          issuer.token(Map.of("sub", "officer-" + officer, "kind", "centre", "centre", "AA000"));
      working.add(officers.submit(() -> registerUntilTheEnd(token)));
    }
  }

  /** Everything that was begun is brought to its end. */
  List<Answer> end() throws Exception {
    ended.set(true);
    for (var work : working) {
      work.get(1, TimeUnit.MINUTES);
    }
    return answers();
  }

  List<Answer> answers() {
    return List.copyOf(answers);
  }

  private Void registerUntilTheEnd(String token) throws Exception {
    while (!ended.get()) {
      var candidate = numbers.getAndIncrement();
      var twin = twins.submit(() -> settle(node -> registering(node, candidate, token)));
      settle(node -> registering(node, candidate, token));
      twin.get();
      settle(node -> node.request("%s/%04d".formatted(CANDIDATES, candidate), token));
      TimeUnit.MILLISECONDS.sleep(BETWEEN_CANDIDATES_MILLIS);
    }
    return null;
  }

  /** Both of a pair have the same key. */
  private static HttpRequest.Builder registering(JarProcess node, int candidate, String token) {
    var body =
        """
        {"number": "%04d", "name": "A pupil", "latinName": "A pupil", "language": "en",
         "dateOfBirth": "2010-01-01", "sex": "FEMALE", "status": "SCHOOL"}
        """
            .formatted(candidate);
    return node.request(CANDIDATES, token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", "candidate-" + candidate)
        .POST(BodyPublishers.ofString(body));
  }

  /** Asks until it is told something else than to come again. */
  private Void settle(Function<JarProcess, HttpRequest.Builder> request)
      throws InterruptedException {
    var answer = answerTo(request);
    while (answer.isUnavailable()) {
      TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
      answer = answerTo(request);
    }
    return null;
  }

  private Answer answerTo(Function<JarProcess, HttpRequest.Builder> request)
      throws InterruptedException {
    var node = balancer.next();
    var asking = request.apply(node).timeout(PATIENCE).build();
    var asked = Instant.now();
    Answer answer;
    try {
      answer = Answer.of(asked, node.client().send(asking, BodyHandlers.ofString()));
    } catch (IOException none) {
      answer = Answer.none(asked, none);
    }
    answers.add(answer);
    return answer;
  }

  @Override
  public void close() {
    ended.set(true);
    officers.shutdownNow();
    twins.shutdownNow();
  }
}
