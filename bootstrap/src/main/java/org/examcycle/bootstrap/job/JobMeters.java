package org.examcycle.bootstrap.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.persistence.job.JobWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how often in a row each job has failed on this node, {@code examcycle.job.failures}, and
 * notes each failure in a line; 0 once it went well. That nobody can see which jobs are due is
 * noted once, until somebody can.
 */
final class JobMeters implements JobWatch {

  private static final Logger LOG = LoggerFactory.getLogger(JobMeters.class);

  private final MeterRegistry meters;
  private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
  private final AtomicBoolean blind = new AtomicBoolean();

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

  @Override
  public void looked(boolean well) {
    if (!well && !blind.getAndSet(true)) {
      LOG.warn("no job is done: the database does not say which are due");
    }
    if (well && blind.getAndSet(false)) {
      LOG.info("jobs are done again");
    }
  }

  private AtomicInteger gauge(String job) {
    return meters.gauge("examcycle.job.failures", Tags.of("job", job), new AtomicInteger());
  }
}
