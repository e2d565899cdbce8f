package org.examcycle.bootstrap;

/**
 * The threads by which requests are carried. Requests are answered by virtual threads: one that
 * waits gives way, one that reckons does not, so that with as many carriers as processors two who
 * read long files would keep everybody else waiting, probes as well. With more of them the system
 * shares the processors out.
 */
final class Carriers {

  /** Read when the first virtual thread begins, and never again. */
  private static final String SETTING = "jdk.virtualThreadScheduler.parallelism";

  private static final String ENOUGH = "64";

  private Carriers() {}

  /** What somebody has set on the command line stays. */
  static void hire() {
    System.getProperties().putIfAbsent(SETTING, ENOUGH);
  }
}
