package org.examcycle.acceptance.driver;

/** What the scenarios of one board have in common, such as the usual grade scales. */
@FunctionalInterface
public interface Common {

  /**
   * Has it given, unless it has been given to this board before.
   *
   * @param what its name: no scenario gives anything else under it
   */
  void given(String what, Runnable given);
}
