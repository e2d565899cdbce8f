package org.examcycle.domain.guide;

import org.examcycle.domain.calendar.ExamYear;

/**
 * A document that centres work by in a year, and where it is to be read (INT-PRE-07).
 *
 * @param title of which there is one in a year
 * @param place an address of the web
 */
public record KeyDocument(ExamYear year, Kind kind, String title, String place) {

  /** In the order in which a year's documents are listed. */
  public enum Kind {
    HANDBOOK,
    SUPPLEMENT,
    CHANGES,
    GUIDE,
    FORM
  }
}
