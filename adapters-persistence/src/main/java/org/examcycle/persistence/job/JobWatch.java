package org.examcycle.persistence.job;

import java.util.Optional;

/** Is told how each time of a job ended. */
public interface JobWatch {

  /**
   * @param failure none when all went well
   */
  void ended(String job, Optional<Throwable> failure);
}
