package org.examcycle.acceptance.report;

import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestStepResultStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of the examples of one run, read from Cucumber's message file.
 *
 * @param statuses the worst that happened to each example, at its last attempt
 * @param faults of the run as a whole: it did not end, a hook failed, a file could not be parsed
 */
public record Run(Map<Place, TestStepResultStatus> statuses, List<String> faults) {

  public Run {
    faults = List.copyOf(faults);
  }

  /** Reads a message file; without one nothing ran. */
  public static Run read(Path messages) {
    if (!Files.exists(messages)) {
      return new Run(Map.of(), List.of("there is no message file " + messages));
    }
    var reading = new Reading();
    try (var lines =
        new NdjsonToMessageIterable(Files.newInputStream(messages), new Deserializer())) {
      lines.forEach(reading::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reading.done();
  }

  public boolean passed(Example example) {
    return statuses.get(example.place()) == TestStepResultStatus.PASSED;
  }

  private static final class Reading {

    private final Map<String, Nodes> documents = new HashMap<>();
    private final Map<String, Pickle> pickles = new HashMap<>();
    private final Map<String, TestCase> cases = new HashMap<>();
    private final Map<String, TestCase> attempts = new HashMap<>();
    private final Map<String, TestStepResultStatus> worst = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Place, TestStepResultStatus> statuses = new TreeMap<>();
    private Optional<TestRunFinished> finished = Optional.empty();

    void take(Envelope envelope) {
      envelope.getParseError().ifPresent(error -> faults.add("unreadable: " + error.getMessage()));
      envelope.getGherkinDocument().ifPresent(this::document);
      envelope.getPickle().ifPresent(pickle -> pickles.put(pickle.getId(), pickle));
      envelope.getTestCase().ifPresent(test -> cases.put(test.getId(), test));
      envelope.getTestCaseStarted().ifPresent(this::started);
      envelope
          .getTestStepFinished()
          .ifPresent(
              step ->
                  worst.merge(
                      step.getTestCaseStartedId(),
                      step.getTestStepResult().getStatus(),
                      Reading::worse));
      envelope.getTestCaseFinished().ifPresent(test -> ended.add(test.getTestCaseStartedId()));
      envelope.getTestRunFinished().ifPresent(run -> finished = Optional.of(run));
    }

    private void document(GherkinDocument document) {
      documents.put(document.getUri().orElse(""), new Nodes(document));
    }

    private void started(TestCaseStarted started) {
      Optional.ofNullable(cases.get(started.getTestCaseId()))
          .ifPresentOrElse(
              test -> attempts.put(started.getId(), test),
              () -> faults.add("started, but unknown: " + started.getTestCaseId()));
    }

    Run done() {
      attempts.forEach(this::settle);
      if (finished.isEmpty()) {
        faults.add("the run did not end");
      }
      finished
          .filter(run -> !run.getSuccess())
          .ifPresent(run -> faults.add("the run failed " + run.getMessage().orElse("")));
      return new Run(statuses, faults);
    }

    private void settle(String attempt, TestCase test) {
      var pickle = pickles.get(test.getPickleId());
      var nodes = pickle == null ? null : documents.get(pickle.getUri());
      if (pickle == null || nodes == null) {
        faults.add("ran, but stands in no feature: " + test.getPickleId());
        return;
      }
      var status =
          ended.contains(attempt) && !pickle.getSteps().isEmpty()
              ? worst.getOrDefault(attempt, TestStepResultStatus.UNKNOWN)
              : TestStepResultStatus.UNKNOWN;
      statuses.merge(nodes.placeOf(pickle), status, Reading::worse);
    }

    /** Cucumber's statuses stand in order, from unknown and passed to failed. */
    private static TestStepResultStatus worse(
        TestStepResultStatus one, TestStepResultStatus other) {
      if (one == TestStepResultStatus.UNKNOWN || other == TestStepResultStatus.UNKNOWN) {
        return TestStepResultStatus.UNKNOWN;
      }
      return Comparator.<TestStepResultStatus>naturalOrder().compare(one, other) >= 0 ? one : other;
    }
  }
}
