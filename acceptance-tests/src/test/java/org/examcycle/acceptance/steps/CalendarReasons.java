package org.examcycle.acceptance.steps;

import java.util.List;

/** Why dates, Key Times and release windows are refused. */
final class CalendarReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("its kind of series has no Key Times", "kind-without-key-times", "INT-PRE-04"),
          new Reason("it names no series to retake", "no-series-to-retake", "INT-ENT-05"),
          new Reason(
              "its retakes have no closing date", "no-closing-date-for-retakes", "INT-ENT-05"),
          new Reason("an activity has two dates", "key-date-given-twice", "INT-PRE-05"),
          new Reason("nothing is due by such a date", "key-date-of-no-activity", "INT-PRE-05"),
          new Reason("no qualification is of the family", "key-date-of-no-family", "INT-PRE-05"),
          new Reason(
              "entries are charged as late by another day",
              "key-date-is-no-closing-date",
              "INT-PRE-05"),
          new Reason("a session has two Key Times", "key-time-twice", "INT-PRE-04"),
          new Reason("two rows hold at once", "release-window-rows-overlap", "ENG-RES-01"),
          new Reason("no Key Time is set for that session", "no-key-time", "INT-PRE-04"),
          new Reason("the stages do not follow one another", "stages-do-not-follow", "INT-ENT-03"),
          new Reason("no release window is in force", "no-release-window-in-force", "ENG-RES-01"),
          new Reason("the window would open earlier", "window-would-open-earlier", "ENG-RES-03"),
          new Reason("the window would close earlier", "window-would-close-earlier", "ENG-RES-03"),
          new Reason("the window has opened", "window-opened-already", "ENG-RES-03"),
          new Reason("the mode is not on offer", "no-release-window-in-force", "ENG-RES-01"),
          new Reason(
              "the exam date is scheduled already", "exam-date-scheduled-already", "ENG-EXM-01"));

  private CalendarReasons() {}
}
