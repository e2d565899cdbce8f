package org.examcycle.bootstrap.start;

/**
 * One thing that stands against a start.
 *
 * @param line what is missing or forbidden, and which setting decides it
 * @param passing whether it may be gone at the next try without anybody changing a setting
 */
record Fault(String line, boolean passing) {

  static Fault of(String line) {
    return new Fault(line, false);
  }

  static Fault passing(String line) {
    return new Fault(line, true);
  }
}
