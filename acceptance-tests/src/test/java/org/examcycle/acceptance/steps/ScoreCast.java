package org.examcycle.acceptance.steps;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.ExamDriver.ComponentRow;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ScoreDriver;
import org.examcycle.acceptance.driver.ScoreDriver.Decided;
import org.examcycle.acceptance.driver.ScoreDriver.Recorded;
import org.examcycle.acceptance.driver.ScoreDriver.ScoresRow;

/** What candidates scored, and what the board records of it. */
@PerScenario
public class ScoreCast {

  static final Actor BOARD = Actor.board(Duty.AWARDING);

  private final ExamCast exams;
  private final SittingCast sittings;
  private final ScoreDriver scores;
  private final Map<String, Map<String, String>> sheets = new HashMap<>();

  ScoreCast(ExamCast exams, SittingCast sittings, ScoreDriver scores) {
    this.exams = exams;
    this.sittings = sittings;
    this.scores = scores;
  }

  /** Remembers scores in the order in which the exam reports its components. */
  void scored(String name, String exam, List<String> each) {
    var components = exams.row(exam).components();
    if (components.size() != each.size()) {
      throw new IllegalArgumentException(exam + " has " + components.size() + " components");
    }
    var sheet = new LinkedHashMap<String, String>();
    for (var i = 0; i < each.size(); i++) {
      sheet.put(components.get(i).name(), each.get(i));
    }
    sheets.put(name, sheet);
  }

  /** The same score in every component, so that it is the overall score too. */
  void scoredThroughout(String name, String exam, String score) {
    scored(name, exam, exams.row(exam).components().stream().map(_ -> score).toList());
  }

  /** Changes what is remembered of one component. */
  void scoredIn(String name, String component, String score) {
    sheet(name).put(component, score);
  }

  Map<String, String> sheet(String name) {
    return sheets.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }

  /** Records what is remembered; who scored without saying where is entered at Northgate. */
  Outcome<Recorded> record(String name) {
    return record(name, Optional.empty());
  }

  Outcome<Recorded> record(String name, Optional<String> hold) {
    var entry = sittings.entry(name);
    var row = new ScoresRow(entry.candidateId(), sheet(name), hold);
    return scores.record(BOARD, entry.examDate(), List.of(row));
  }

  /** Records a good pass, whatever it is. */
  Outcome<Recorded> recordAnyResult(String name) {
    var exam = sittings.entry(name).exam();
    scoredThroughout(name, exam, String.valueOf(exams.row(exam).cFrom() + 5));
    return record(name);
  }

  /** Records that the result is pending or withheld, and no score. */
  Outcome<Recorded> hold(String name, String hold) {
    var entry = sittings.entry(name);
    var row = new ScoresRow(entry.candidateId(), Map.of(), Optional.of(hold));
    return scores.record(BOARD, entry.examDate(), List.of(row));
  }

  /** What stands of somebody's entry. */
  Decided decided(String name) {
    return scores.outcomes(BOARD, sittings.entry(name).id()).seen().getLast();
  }

  /** The components that somebody's exam reports. */
  List<String> components(String name) {
    return exams.row(sittings.entry(name).exam()).components().stream()
        .map(ComponentRow::name)
        .toList();
  }
}
