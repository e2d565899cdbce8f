package org.examcycle.persistence.job;

import java.time.Duration;
import java.util.Set;

/**
 * Something that is done again and again.
 *
 * @param name for ever the same: by it nodes of this build and of the one before share the job
 * @param rest between the end of one time and the beginning of the next
 * @param work looks by itself for what is to be done, and begins its own transactions
 * @param after use cases by name that leave something to do: once this node has done one, the job
 *     does not rest any longer
 */
public record RecurringJob(String name, Duration rest, Work work, Set<String> after) {

  public RecurringJob {
    after = Set.copyOf(after);
  }

  /** One that rests whatever happens. */
  public RecurringJob(String name, Duration rest, Work work) {
    this(name, rest, work, Set.of());
  }

  /** What is done each time. */
  @FunctionalInterface
  public interface Work {

    /** All there is to do, or as much as is done before the node stops. */
    void doAll(JobRun run);
  }
}
