package org.examcycle.persistence.job;

import java.time.Duration;

/**
 * Something that is done again and again.
 *
 * @param name for ever the same: by it nodes of this build and of the one before share the job
 * @param rest between the end of one time and the beginning of the next
 * @param work looks by itself for what is to be done, and begins its own transactions
 */
public record RecurringJob(String name, Duration rest, Work work) {

  /** What is done each time. */
  @FunctionalInterface
  public interface Work {

    /** All there is to do, or as much as is done before the node stops. */
    void doAll(JobRun run);
  }
}
