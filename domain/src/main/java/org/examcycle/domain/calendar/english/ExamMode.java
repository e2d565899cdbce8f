package org.examcycle.domain.calendar.english;

/** How an English exam is sat (ENG-EXM-01); which modes are on offer when is data. */
public enum ExamMode {
  PAPER,
  COMPUTER,
  DIGITAL
}
