package org.examcycle.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule about code, and a class that breaks it on purpose: a rule that does not report its wrong
 * class guards nothing.
 *
 * @param wrong the class, below {@code wrong.org.examcycle}: its name must stand in the report
 */
record Guard(ArchRule rule, String wrong) {

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
