package org.examcycle.acceptance.steps;

import java.util.ArrayList;
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

/**
 * What candidates scored, and what the board records of it: on the day after the exam, unless it is
 * later than that or a feature says when.
 */
@PerScenario
public class ScoreCast {

  static final Actor BOARD = Actor.board(Duty.AWARDING);
  private static final String CENTRE = "Northgate";

  private final ExamCast exams;
  private final SittingCast sittings;
  private final ScoreDriver scores;
  private final Map<String, Map<String, String>> sheets = new LinkedHashMap<>();

  ScoreCast(ExamCast exams, SittingCast sittings, ScoreDriver scores) {
    this.exams = exams;
    this.sittings = sittings;
    this.scores = scores;
  }

  /**
   * Somebody scored so, in the order in which the exam reports; at Northgate unless he or she is
   * entered already.
   */
  void scored(String name, String exam, List<String> each) {
    var components = componentsOf(exam);
    if (components.size() != each.size()) {
      throw new IllegalArgumentException(exam + " has " + components.size() + " components");
    }
    if (!sittings.isEntered(name)) {
      sittings.enterOnTime(name, exam, CENTRE);
    }
    for (var i = 0; i < each.size(); i++) {
      sheet(name).put(components.get(i), each.get(i));
    }
  }

  /** The same score in every component, so that it is the overall score too. */
  void scoredThroughout(String name, String exam, String score) {
    scored(name, exam, componentsOf(exam).stream().map(_ -> score).toList());
  }

  void scoredIn(String name, String component, String score) {
    sheet(name).put(component, score);
  }

  /** What somebody's exam reports. */
  List<String> components(String name) {
    return componentsOf(sittings.entry(name).exam());
  }

  private List<String> componentsOf(String exam) {
    return exams.row(exam).components().stream().map(ComponentRow::name).toList();
  }

  /** What is remembered of somebody, by component, until it is recorded. */
  Map<String, String> sheet(String name) {
    return sheets.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }

  /** Everybody who scored something. */
  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  /** Records what is remembered of somebody. */
  Outcome<Recorded> record(String name) {
    return send(name, List.of(row(name, sheet(name), Optional.empty())));
  }

  private Outcome<Recorded> send(String name, List<ScoresRow> rows) {
    var entry = sittings.entry(name);
    return sittings.afterTheExam(entry, () -> scores.record(BOARD, entry.examDate(), rows));
  }

  /** Records what is remembered of somebody now, whatever is sat by then. */
  Outcome<Recorded> recordNow(String name) {
    var row = row(name, sheet(name), Optional.empty());
    return scores.record(BOARD, sittings.entry(name).examDate(), List.of(row));
  }

  /** Records a good pass, whatever it is. */
  Outcome<Recorded> recordAnyResult(String name) {
    var exam = sittings.entry(name).exam();
    scoredThroughout(name, exam, String.valueOf(exams.row(exam).cFrom() + 5));
    return record(name);
  }

  /** Records all that is remembered, as one file. */
  Outcome<Recorded> recordAll() {
    var rows = new ArrayList<ScoresRow>();
    sheets.forEach((name, sheet) -> rows.add(row(name, sheet, Optional.empty())));
    return send(names().getFirst(), rows);
  }

  /** Records what is remembered of somebody, and that the result is {@code pending} or other. */
  Outcome<Recorded> hold(String name, String hold) {
    return send(name, List.of(row(name, sheet(name), Optional.of(hold))));
  }

  private ScoresRow row(String name, Map<String, String> sheet, Optional<String> hold) {
    return new ScoresRow(sittings.entry(name).candidateId(), sheet, hold);
  }

  /** What came of somebody's entry so far. */
  List<Decided> outcomes(String name) {
    return scores.outcomes(BOARD, sittings.entry(name).id()).seen();
  }

  /** What stands of it. */
  Decided decided(String name) {
    return outcomes(name).getLast();
  }
}
