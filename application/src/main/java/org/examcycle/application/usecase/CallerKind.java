package org.examcycle.application.usecase;

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
  JOB
}
