package org.examcycle.persistence.job;

import java.util.Optional;

/** Is told how each time of a job ended. */
public interface JobWatch {

  /**
   * @param failure none when all went well
   */
  void ended(String job, Optional<Throwable> failure);

  /**
   * Is told each time that a node has looked which jobs are due, and when it could not say how one
   * ended.
   *
   * @param well false when the database did not answer
   */
  void looked(boolean well);
}
