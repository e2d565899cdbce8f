package org.examcycle.bootstrap.job;

import java.time.Duration;
import java.util.function.Consumer;
import org.examcycle.application.usecase.Watch;

/**
 * Lets jobs know of what use cases leave them to do, once that is stored.
 *
 * @param jobs told the name of each use case that was granted
 */
public record JobsAfterUseCases(Watch watch, Consumer<String> jobs) implements Watch {

  @Override
  public void observed(String useCase, String outcome, Duration took) {
    watch.observed(useCase, outcome, took);
    if (outcome.equals("granted")) {
      jobs.accept(useCase);
    }
  }
}
