package org.examcycle.bootstrap.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.persistence.job.JobWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how often in a row each job has failed on this node, {@code examcycle.job.failures}, and
 * notes each failure in a line; 0 once it went well.
 */
final class JobMeters implements JobWatch {

  private static final Logger LOG = LoggerFactory.getLogger(JobMeters.class);

  private final MeterRegistry meters;
  private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();

  JobMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** What was thrown is told by its class: its message may hold what was worked on. */
  @Override
  public void ended(String job, Optional<Throwable> failure) {
    var inARow = failures.computeIfAbsent(job, this::gauge);
    if (failure.isEmpty()) {
      inARow.set(0);
    } else {
      LOG.error(
          "the job {} failed, {} in a row: {}",
          job,
          inARow.incrementAndGet(),
          failure.get().getClass().getName());
    }
  }

  private AtomicInteger gauge(String job) {
    return meters.gauge("examcycle.job.failures", Tags.of("job", job), new AtomicInteger());
  }
}
