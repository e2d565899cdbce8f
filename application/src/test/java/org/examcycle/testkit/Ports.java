package org.examcycle.testkit;

/**
 * Where a contract finds the ports that it tests: in {@link Kit#shared() memory}, or on PostgreSQL.
 */
public interface Ports {

  <T> T get(Class<T> port);

  /** Forgets everything that was written. */
  void clear();
}
