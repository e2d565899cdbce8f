package org.examcycle.application.marking;

import org.examcycle.domain.marking.MarkText;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** What the history says of a mark. */
final class MarkHistory {

  private MarkHistory() {}

  static Change changed(EntryMark before, EntryMark after, RuleId rule) {
    var key = before.entry() + "/" + before.component();
    return Change.of("mark", key, before.version() == 0 ? "given" : "changed")
        .from("mark", MarkText.of(before.mark()))
        .to("mark", MarkText.of(after.mark()))
        .under(rule);
  }
}
