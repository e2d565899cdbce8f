package org.examcycle.acceptance.report;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.ArrayList;
import java.util.List;

/** Holds a run against what the features say is due at its depth. */
public final class Scenarios {

  private Scenarios() {}

  /** Everything that is wrong, one line each; empty when every rule has been shown. */
  public static List<String> faults(Features features, Depth depth, Run run) {
    var faults = new ArrayList<>(run.faults());
    if (run.statuses().isEmpty()) {
      faults.add("no scenario ran");
    }
    run.statuses()
        .forEach(
            (place, status) -> {
              if (status != TestStepResultStatus.PASSED) {
                faults.add(place + " " + status);
              }
            });
    features.examples().stream()
        .filter(depth::takes)
        .filter(example -> !run.statuses().containsKey(example.place()))
        .forEach(example -> faults.add(example + " did not run"));
    features.blocks().stream()
        .filter(depth::owes)
        .filter(block -> block.examples().stream().noneMatch(run::passed))
        .forEach(block -> faults.add(block + " has no passed example"));
    return faults.stream().map(fault -> depth + ": " + fault).toList();
  }

  /** What is wrong with the features themselves. */
  public static List<String> faults(Features features) {
    var faults = new ArrayList<String>();
    features.strays().forEach(example -> faults.add(example + " stands in no Rule: block"));
    features.blocks().stream()
        .filter(block -> block.ruleIds().isEmpty())
        .forEach(block -> faults.add(block + " is tagged with no rule id"));
    return faults;
  }
}
