package org.examcycle.application.entry.clash;

import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.rule.Change;

/** What the history says of a deviation. */
final class DeviationHistory {

  private DeviationHistory() {}

  static Change asked(Deviation deviation) {
    return of(deviation, "asked")
        .to("candidate", deviation.candidate())
        .to("paper", deviation.syllabus() + "/" + deviation.component())
        .from("at", deviation.keyTime())
        .to("at", deviation.movedTo())
        .to("grounds", deviation.grounds());
  }

  static Change granted(Deviation deviation) {
    return decided(deviation, "granted");
  }

  static Change refused(Deviation deviation) {
    return decided(deviation, "refused");
  }

  static Change takenBack(Deviation deviation) {
    return decided(deviation, "taken back");
  }

  private static Change decided(Deviation deviation, String what) {
    return of(deviation, what)
        .to("candidate", deviation.candidate())
        .to("paper", deviation.syllabus() + "/" + deviation.component());
  }

  static Change gone(Deviation before, Deviation after) {
    return of(after, "moved")
        .from("candidate", before.candidate())
        .to("candidate", after.candidate())
        .to("paper", after.syllabus() + "/" + after.component())
        .to("open", after.isOpen());
  }

  private static Change of(Deviation deviation, String what) {
    return Change.of("deviation", deviation.id().toString(), what).under(DeviationRefusal.CLASHES);
  }
}
