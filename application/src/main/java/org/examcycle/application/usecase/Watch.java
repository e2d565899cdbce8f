package org.examcycle.application.usecase;

import java.time.Duration;

/** Is told how every use case ended and how long it took. */
public interface Watch {

  /**
   * @param outcome {@code granted}, {@code refused} or {@code failed}
   */
  void observed(String useCase, String outcome, Duration took);
}
