package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Candidates' statements of entry. */
public interface StatementDriver {

  /** Answers the edition that there is now. */
  Outcome<Integer> issue(Actor by, CandidateDriver.Key candidate);

  /** The editions, the newest first. */
  Outcome<List<Integer>> editions(Actor by, CandidateDriver.Key candidate);

  Outcome<Statement> statement(Actor by, CandidateDriver.Key candidate, int edition);

  /** The page and the PDF of an edition. */
  Outcome<Prints> prints(Actor by, CandidateDriver.Key candidate, int edition);

  /**
   * @param status {@code SCHOOL} or {@code PRIVATE}
   * @param pageDigest of the page's bytes, as the statement gives it
   */
  record Statement(
      String name,
      String latinName,
      LocalDate dateOfBirth,
      String status,
      List<Subject> subjects,
      String pageDigest,
      String pdfDigest) {
    public Statement {
      subjects = List.copyOf(subjects);
    }
  }

  /**
   * @param kind {@code FIRST} or {@code RETAKE}
   */
  record Subject(
      String syllabus, String title, List<String> regulators, String kind, List<Paper> papers) {
    public Subject {
      papers = List.copyOf(papers);
    }
  }

  record Paper(String component, Optional<Sat> sat) {}

  /**
   * @param session {@code AM}, {@code PM} or {@code EV}
   * @param localKeyTime by the centre's own clocks
   * @param sitsAt when this candidate does, by the same
   */
  record Sat(
      LocalDate day,
      String session,
      Instant keyTime,
      LocalTime localKeyTime,
      LocalDateTime sitsAt) {}

  /**
   * @param pageDigest SHA-256 of what came, in hexadecimal digits
   */
  record Prints(String pageDigest, String pdfDigest) {}
}
