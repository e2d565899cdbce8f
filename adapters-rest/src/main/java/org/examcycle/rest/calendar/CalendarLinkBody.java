package org.examcycle.rest.calendar;

/**
 * A link to a centre's key dates.
 *
 * @param token the calendar is at {@code /v1/calendars/} and this; shown this once
 */
record CalendarLinkBody(String token) {
  @Override
  public String toString() {
    return "CalendarLinkBody";
  }
}
