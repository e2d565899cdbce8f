package org.examcycle.acceptance.report;

import java.util.List;
import java.util.SortedSet;

/**
 * A {@code Rule:} block of a feature.
 *
 * @param ruleIds the rules of the rulebook that it is tagged with
 * @param examples what it holds
 * @param text as it stands in the file
 */
public record Block(
    Place place, String name, SortedSet<String> ruleIds, List<Example> examples, String text) {

  public Block {
    examples = List.copyOf(examples);
  }

  @Override
  public String toString() {
    return place + " Rule: " + name;
  }
}
