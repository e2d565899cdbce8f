package org.examcycle.application.usecase;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of caller (COM-ACC-01); a board officer is one kind per duty. */
public enum CallerKind {
  BOARD_CATALOGUE,
  BOARD_ENTRIES,
  BOARD_AWARDING,
  BOARD_RELEASE,
  BOARD_CERTIFICATES,
  BOARD_CONDUCT,
  BOARD_PRIVACY,
  ASSOCIATE,
  CENTRE,
  CANDIDATE,
  ORGANISATION,
  RESEARCHER,
  PUBLIC,
  JOB;

  /** Every kind that calls from outside, known or not. */
  static Set<CallerKind> anybody() {
    return EnumSet.complementOf(EnumSet.of(JOB));
  }
}
