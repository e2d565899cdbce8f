package org.examcycle.rest.answer;

import org.examcycle.domain.rule.Decision;
import org.examcycle.rest.problem.Problems;
import org.springframework.http.ResponseEntity;

/** Two operations, of which one will go. No controller: no application shall find it. */
public final class Widths {

  private final Answers answers = new Answers(new Problems());

  /** Ask for the sizes instead. */
  @Retiring(since = "2027-03-01", sunset = "2028-03-05")
  public ResponseEntity<Integer> widths() {
    return answers.ok(Decision.granted(1), number -> number);
  }

  /** Stays. */
  public ResponseEntity<Integer> sizes() {
    return answers.ok(Decision.granted(1), number -> number);
  }
}
