package org.examcycle.application.entry.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.submission.LocalDeadlineMustNotHavePassed;
import org.examcycle.domain.rule.Refusal;

/**
 * The deadlines of its Associate that each row of an attached centre is held to, as what it asks
 * for singly is (INT-PRE-02): by the instant at which the centre sent the file, whenever it is
 * approved.
 */
final class RowDeadlines {

  private final LocalDeadlineMustNotHavePassed rule = new LocalDeadlineMustNotHavePassed();
  private final List<LocalDeadline> set;
  private final Instant sentAt;

  private RowDeadlines(List<LocalDeadline> set, Instant sentAt) {
    this.set = List.copyOf(set);
    this.sentAt = sentAt;
  }

  /** None, where the centre has no Associate. */
  static RowDeadlines of(
      LocalDeadlines deadlines, SeriesCode series, Optional<Centre> sender, Instant sentAt) {
    return new RowDeadlines(
        sender
            .flatMap(Centre::associate)
            .map(associate -> deadlines.list(associate, series))
            .orElse(List.of()),
        sentAt);
  }

  Optional<Refusal> check(EntryInstruction row) {
    var held = set.stream().filter(each -> row.dueBy().contains(each.activity())).toList();
    return rule.check(new LocalDeadlineMustNotHavePassed.Facts(held, sentAt));
  }
}
