package org.examcycle.acceptance.steps;

import java.util.List;

/** Why a sitting is not opened, or nobody entered for it. */
final class SittingReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("nobody entered is so young", "birth-date-too-late", "ENG-EXM-04"),
          new Reason(
              "a paper is sat between closing date and results",
              "component-outside-exam-date",
              "ENG-EXM-01"),
          new Reason(
              "a paper's clocks never show its time", "component-time-skipped", "ENG-EXM-04"),
          new Reason("later refunds are higher", "refunds-rise", "ENG-EXM-03"),
          new Reason("no photo is taken there", "no-photo-taken", "ENG-EXM-07"),
          new Reason("nobody entered was born so long ago", "birth-date-too-early", "ENG-EXM-04"),
          new Reason(
              "the exam is not offered for Schools", "not-offered-for-schools", "ENG-EXM-01"),
          new Reason("the sitting is open already", "sitting-opened-already", "ENG-EXM-01"),
          new Reason(
              "entries would close after the exam has begun", "closing-after-exam", "ENG-EXM-03"),
          new Reason(
              "late entries are for after the closing date",
              "late-entries-outside-their-time",
              "ENG-EXM-03"),
          new Reason("the candidate is entered already", "candidate-entered-already", "ENG-EXM-03"),
          new Reason(
              "an entry never goes to another exam", "no-transfer-to-another-exam", "ENG-EXM-03"),
          new Reason("the day of the exam has come", "exam-day-has-come", "ENG-EXM-03"),
          new Reason("the centre has not closed", "centre-not-closed", "ENG-EXM-06"),
          new Reason("the English entry is withdrawn", "entry-withdrawn-already", "ENG-EXM-03"),
          new Reason("the time of a component is missing", "component-time-missing", "ENG-EXM-04"),
          new Reason(
              "there is a time of another component", "time-of-another-component", "ENG-EXM-04"),
          new Reason("the name cannot be printed", "latin-name-not-printable", "ENG-EXM-04"),
          new Reason("nobody is born after the entry", "birth-date-in-the-future", "ENG-EXM-04"));

  private SittingReasons() {}
}
