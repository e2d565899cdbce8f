package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of English exams: their release, and what candidate and centre are told of them. */
public interface EnglishResultDriver {

  /** Releases what came of these candidates' entries; answers how many releases are new. */
  Outcome<Integer> release(Actor by, String examDate, List<String> candidateIds);

  /** What a candidate is told who looks up his or her result. */
  Outcome<Told> result(Actor candidate);

  /** What a centre is told of every candidate of a sitting, fetched page by page. */
  Outcome<List<Told>> results(Actor by, String sitting, int pageSize);

  /** The candidate's Statement of Results. */
  Outcome<Statement> statement(Actor candidate);

  /** The same to look at and to keep. */
  Outcome<Page> statementPage(Actor candidate);

  /**
   * @param centre where the exam was taken, which is asked where {@code answer} says so
   * @param answer {@code NOT_YET}, {@code EXPECT_BY}, {@code PENDING}, {@code WITHHELD_ASK_CENTRE},
   *     {@code ASK_CENTRE}, {@code NO_RESULT} or {@code RESULT}
   * @param opens with {@code NOT_YET}
   * @param lastDay with {@code NOT_YET} and {@code EXPECT_BY}
   * @param noResult with {@code NO_RESULT}: {@code X} or {@code Z}
   * @param result with {@code RESULT}
   */
  record Told(
      String candidateId,
      String name,
      String exam,
      LocalDate examDate,
      String centre,
      String answer,
      Optional<LocalDate> opens,
      Optional<LocalDate> lastDay,
      Optional<String> noResult,
      Optional<ResultSeen> result) {}

  /**
   * @param certificate whether it is one
   * @param mayChange whether it may still change
   * @param lowest of the scale that is drawn
   * @param highest of the scale that is drawn
   * @param levels of the English Scale, the lowest first
   * @param bands that earn a certificate, the highest first
   */
  record Statement(
      String candidateId,
      String name,
      String exam,
      LocalDate examDate,
      String centre,
      ResultSeen result,
      boolean certificate,
      boolean mayChange,
      int lowest,
      int highest,
      List<Band> levels,
      List<Band> bands) {
    public Statement {
      levels = List.copyOf(levels);
      bands = List.copyOf(bands);
    }
  }

  /**
   * @param from counted
   * @param to counted
   */
  record Band(String label, int from, int to) {}

  /**
   * A statement as it is printed.
   *
   * @param language of the page
   * @param lines what stands beside what: {@code Overall score}, {@code 177}
   * @param bandsDrawn the certificated bands of the drawing, as they are labelled, highest first
   * @param marksDrawn how many scores are drawn
   * @param words all other text
   * @param loads whether anything is loaded from elsewhere
   */
  record Page(
      String language,
      Map<String, String> lines,
      List<String> bandsDrawn,
      int marksDrawn,
      String words,
      boolean loads) {
    public Page {
      lines = Map.copyOf(lines);
      bandsDrawn = List.copyOf(bandsDrawn);
    }
  }
}
