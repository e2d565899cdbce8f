package org.examcycle.acceptance.report;

import java.util.Set;

/**
 * One example as a feature file tells it: a scenario, or one row of an outline.
 *
 * @param place file and line
 * @param tags its own and those it inherits, without the sign
 */
public record Example(Place place, String name, Set<String> tags) {

  public Example {
    tags = Set.copyOf(tags);
  }

  @Override
  public String toString() {
    return place + " " + name;
  }
}
