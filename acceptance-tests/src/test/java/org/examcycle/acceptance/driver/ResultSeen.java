package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Optional;

/**
 * An English result as candidate, centre and verifier see it.
 *
 * @param result as printed; none where none is printed
 * @param overall none where it is not reported
 * @param level that the candidate has shown
 * @param frameworkTitle of that level
 * @param endorsed the candidate was exempt from a component
 */
public record ResultSeen(
    Optional<String> result,
    Optional<Integer> overall,
    Optional<String> level,
    Optional<String> frameworkTitle,
    List<Score> components,
    boolean endorsed) {

  public ResultSeen {
    components = List.copyOf(components);
  }

  /**
   * @param shown none where the candidate was exempt
   */
  public record Score(String component, Optional<Integer> shown, boolean orBelow, boolean exempt) {}
}
