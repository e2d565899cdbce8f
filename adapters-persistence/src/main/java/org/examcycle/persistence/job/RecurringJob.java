package org.examcycle.persistence.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;

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

    /**
     * @param stopping asked between two pieces of work: once it is so, the rest is left to another
     *     node
     */
    void doAll(BooleanSupplier stopping);
  }
}
