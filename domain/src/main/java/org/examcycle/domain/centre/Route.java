package org.examcycle.domain.centre;

/** Under which regulations a centre works: the year's, or those with the UK supplement. */
public enum Route {
  INTERNATIONAL,
  UK
}
