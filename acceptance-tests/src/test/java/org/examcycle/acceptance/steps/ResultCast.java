package org.examcycle.acceptance.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EnglishResultDriver;
import org.examcycle.acceptance.driver.Outcome;

/**
 * The English results of a scenario and how far each has come. What is recorded and released before
 * a window opens is so four days before, unless it is later than that.
 */
@PerScenario
public class ResultCast {

  static final Actor BOARD = Actor.board(Duty.RELEASE);
  private static final int DAYS_BEFORE = 4;

  private final BoardClock clock;
  private final ExamCast exams;
  private final SittingCast sittings;
  private final ScoreCast scores;
  private final EnglishResultDriver results;

  ResultCast(
      BoardClock clock,
      ExamCast exams,
      SittingCast sittings,
      ScoreCast scores,
      EnglishResultDriver results) {
    this.clock = clock;
    this.exams = exams;
    this.sittings = sittings;
    this.scores = scores;
    this.results = results;
  }

  /** Brings somebody's result into a state. */
  void give(String name, String state) {
    switch (state) {
      case "is not ready" -> {
        // nothing is recorded
      }
      case "is ready but unreleased" -> inTime(name, () -> scores.recordAnyResult(name));
      case "is ready" -> inTime(name, () -> released(name, () -> scores.recordAnyResult(name)));
      case "is pending" -> hold(name, "pending");
      case "is withheld" -> hold(name, "withheld");
      case "is withheld for good" -> hold(name, "withheld_permanently");
      case "is that she missed a part" -> absent(name, List.of("absent", "165"));
      case "is that she missed it all" -> absent(name, List.of("absent", "absent"));
      default -> throw new IllegalArgumentException(state);
    }
  }

  /** Records these scores and releases what they come to. */
  void score(String name, String exam, List<String> each) {
    inTime(
        name,
        () ->
            released(
                name,
                () -> {
                  scores.scored(name, exam, each);
                  return scores.record(name);
                }));
  }

  private void hold(String name, String hold) {
    inTime(name, () -> released(name, () -> scores.hold(name, hold)));
  }

  /**
   * @param firstAndOthers what is recorded of the first component, and of each other
   */
  private void absent(String name, List<String> firstAndOthers) {
    inTime(
        name,
        () ->
            released(
                name,
                () -> {
                  var exam = sittings.entry(name).exam();
                  scores.scoredThroughout(name, exam, firstAndOthers.getLast());
                  scores.scoredIn(
                      name, scores.components(name).getFirst(), firstAndOthers.getFirst());
                  return scores.record(name);
                }));
  }

  private Outcome<Integer> released(String name, Supplier<Outcome<?>> recording) {
    recording.get().seen();
    var released = release(name);
    released.seen();
    return released;
  }

  Outcome<Integer> release(String name) {
    var entry = sittings.entry(name);
    return results.release(BOARD, entry.examDate(), List.of(entry.candidateId()));
  }

  private <T> T inTime(String name, Supplier<T> done) {
    var exam = sittings.entry(name).exam();
    var day = exams.window(exam).opens().minusDays(DAYS_BEFORE);
    return isBefore(day) ? sittings.at(day, done) : done.get();
  }

  private boolean isBefore(LocalDate day) {
    return clock.now().isBefore(day.atTime(12, 0).atZone(Moments.UK).toInstant());
  }

  /** What the centre is told of one of its candidates, on whatever page it stands. */
  Optional<EnglishResultDriver.Told> toldToCentre(Actor officer, String name) {
    var entry = sittings.entry(name);
    return results
        .results(officer, sittings.sitting(entry.exam(), entry.centre()), 1)
        .seen()
        .stream()
        .filter(told -> told.candidateId().equals(entry.candidateId()))
        .findFirst();
  }
}
