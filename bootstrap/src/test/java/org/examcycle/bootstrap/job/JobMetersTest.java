package org.examcycle.bootstrap.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobMetersTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final JobMeters watch = new JobMeters(meters);

  private double failures(String job) {
    return meters.get("examcycle.job.failures").tag("job", job).gauge().value();
  }

  @Test
  void failures_are_counted_for_each_job_until_it_goes_well() {
    var failure = Optional.<Throwable>of(new IllegalStateException());
    watch.ended("seals", Optional.empty());
    watch.ended("notices", failure);
    watch.ended("notices", failure);
    assertThat(failures("seals")).isZero();
    assertThat(failures("notices")).isEqualTo(2);

    watch.ended("notices", Optional.empty());

    assertThat(failures("notices")).isZero();
  }
}
