package org.examcycle.acceptance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.examcycle.acceptance.report.Features;

/** Holds pages, features and code against each other: a rule must stand in all three. */
final class ThreeWays {

  private ThreeWays() {}

  /** One line for each side on which a rule is missing. */
  static List<String> faults(List<Room> rooms, Features features, Code code) {
    var words = new TreeSet<String>();
    var faults = new ArrayList<String>();
    for (var room : rooms) {
      for (var rule : room.rules()) {
        if (!words.add(rule.id())) {
          faults.add(rule.id() + " has words twice");
        }
      }
    }
    missing(words, features.ruleIds(), "has words, and no feature shows it", faults);
    missing(words, code.ruleIds(), "has words, and no code keeps it", faults);
    missing(features.ruleIds(), words, "is shown by a feature, and has no words", faults);
    missing(code.toldIds(), words, "is told by the code, and has no words", faults);
    return faults;
  }

  private static void missing(
      Set<String> here, Set<String> there, String fault, List<String> faults) {
    new TreeSet<>(here)
        .stream().filter(id -> !there.contains(id)).forEach(id -> faults.add(id + " " + fault));
  }
}
