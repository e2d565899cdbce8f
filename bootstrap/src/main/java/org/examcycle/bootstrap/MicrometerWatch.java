package org.examcycle.bootstrap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.examcycle.application.usecase.Watch;

/** Times every use case: {@code examcycle.usecase}, by its name and how it ended. */
final class MicrometerWatch implements Watch {

  private final MeterRegistry meters;

  MicrometerWatch(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void observed(String useCase, String outcome, Duration took) {
    Timer.builder("examcycle.usecase")
        .description("How long a use case took, boundary included")
        .tag("usecase", useCase)
        .tag("outcome", outcome)
        .register(meters)
        .record(took);
  }
}
