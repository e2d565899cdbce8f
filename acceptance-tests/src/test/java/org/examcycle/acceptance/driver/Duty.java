package org.examcycle.acceptance.driver;

/** The duties of a board officer (COM-ACC-01). */
public enum Duty {
  CATALOGUE,
  ENTRIES,
  AWARDING,
  RELEASE,
  CERTIFICATES,
  CONDUCT,
  PRIVACY
}
