package org.examcycle.rest.entry.clash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.application.entry.clash.ClashView;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.clash.Ground;
import org.examcycle.domain.entry.clash.PlannedPaper;

/**
 * A candidate whose papers fall together, or last too long (INT-ENT-12).
 *
 * @param name in its own script
 * @param days the first one first
 */
record ClashBody(
    CandidateNumber candidate, String name, String latinName, List<ClashDayBody> days) {

  /**
   * A day on which they do.
   *
   * @param date where it is
   * @param clashes the sessions in which two papers or more fall together
   * @param grounds why a deviation may be asked for; none where the day can be borne
   * @param minutes of papers in all
   * @param supervisionMinutes how long the candidate is supervised before a paper, at most
   * @param papers one after the other
   */
  record ClashDayBody(
      LocalDate date,
      List<Session> clashes,
      List<Ground> grounds,
      int minutes,
      long supervisionMinutes,
      List<ClashingPaperBody> papers) {}

  /**
   * A paper, and when it is sat.
   *
   * @param keyTime from which on the candidate is under supervision
   * @param begins at the Key Time, or when the paper before it has ended
   * @param supervisedMinutes between the two
   */
  record ClashingPaperBody(
      SyllabusCode syllabus,
      ComponentCode component,
      Session session,
      int minutes,
      Instant keyTime,
      Instant begins,
      Instant ends,
      long supervisedMinutes) {
    static ClashingPaperBody of(PlannedPaper planned) {
      var paper = planned.timed().paper();
      return new ClashingPaperBody(
          paper.syllabus(),
          paper.component(),
          paper.session(),
          paper.minutes(),
          planned.timed().keyTime(),
          planned.begins(),
          planned.ends(),
          planned.supervised().toMinutes());
    }
  }

  static ClashBody of(ClashView view) {
    var candidate = view.candidate();
    return new ClashBody(
        candidate.key().number(),
        candidate.name().original(),
        candidate.name().latin(),
        view.days().stream().map(ClashBody::day).toList());
  }

  private static ClashDayBody day(ClashView.Day found) {
    var day = found.day();
    return new ClashDayBody(
        day.date(),
        day.clashes().stream().sorted().toList(),
        found.grounds().stream().sorted().toList(),
        day.minutes(),
        day.longestSupervision().toMinutes(),
        day.papers().stream().map(ClashingPaperBody::of).toList());
  }
}
