package org.examcycle.domain.calendar.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.examcycle.domain.calendar.english.ExamDateRefusal.ClosingAfterExam;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

/**
 * What all centres that sit an exam on a date share, kept once (ENG-EXM-01).
 *
 * @param closingDate the last day on which an entry is on time, a whole day by the clocks of each
 *     sitting
 * @param window when its results come out (ENG-RES-01)
 * @param version counts the changes
 */
public record ExamDate(ExamDateKey key, LocalDate closingDate, ReleaseWindow window, long version) {

  /** A new exam date: entries close before the exam, results come out after it. */
  public static Decision<ExamDate> scheduled(
      ExamDateKey key, LocalDate closingDate, ReleaseWindow window) {
    var refusals = new ArrayList<Refusal>();
    if (!closingDate.isBefore(key.date())) {
      refusals.add(new ClosingAfterExam(closingDate, key.date()));
    }
    if (!window.opens().isAfter(key.date())) {
      refusals.add(new WindowOpensBeforeExam(window.opens(), key.date()));
    }
    return refusals.isEmpty()
        ? Decision.granted(new ExamDate(key, closingDate, window, 1))
        : Decision.refused(refusals);
  }

  /** Whether a paper may be sat on this day: once entries have closed, before results come out. */
  public boolean isExamDay(LocalDate day) {
    return day.isAfter(closingDate) && day.isBefore(window.opens());
  }

  /** This exam date with its window moved (ENG-RES-03); the same version: saving counts it up. */
  public Decision<ExamDate> withWindow(ReleaseWindow to, Instant now) {
    return window.moved(to, now).map(moved -> new ExamDate(key, closingDate, moved, version));
  }
}
