package org.examcycle.acceptance.report;

import io.cucumber.messages.types.Rule;
import java.util.List;
import java.util.SortedSet;

/**
 * A {@code Rule:} block of a feature.
 *
 * @param ruleIds the rules of the rulebook that it is tagged with
 * @param examples what it holds
 * @param gherkin as it was parsed
 */
public record Block(
    Place place, String name, SortedSet<String> ruleIds, List<Example> examples, Rule gherkin) {

  public Block {
    examples = List.copyOf(examples);
  }

  @Override
  public String toString() {
    return place + " Rule: " + name;
  }
}
