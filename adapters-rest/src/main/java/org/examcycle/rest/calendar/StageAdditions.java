package org.examcycle.rest.calendar;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/** What a stage may cost besides the fee, whatever the rules (INT-ENT-03). */
final class StageAdditions {

  private StageAdditions() {}

  /**
   * @throws Malformed naming each that is below nothing, or more than nothing when on time
   */
  static void check(List<EntryDatesBody> entryDates) {
    var flaws = new ArrayList<Flaw>();
    for (var i = 0; i < entryDates.size(); i++) {
      var stages = entryDates.get(i).stages();
      for (var j = 0; j < stages.size(); j++) {
        var problem = problem(stages.get(j));
        if (!problem.isEmpty()) {
          var stage = "/entryDates/" + i + "/stages/" + j;
          flaws.add(Flaw.body(stage + "/addition/minorUnits", problem));
        }
      }
    }
    if (!flaws.isEmpty()) {
      throw Malformed.body(flaws);
    }
  }

  private static String problem(StageBody stage) {
    var addition = stage.addition().minorUnits();
    if (addition < 0) {
      return "negative";
    }
    return addition > 0 && stage.standing() == EntryStanding.ON_TIME ? "costs-when-on-time" : "";
  }
}
