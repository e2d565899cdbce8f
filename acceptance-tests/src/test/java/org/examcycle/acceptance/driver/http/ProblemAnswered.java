package org.examcycle.acceptance.driver.http;

/** The application answered with a problem. */
final class ProblemAnswered extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemAnswered(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
