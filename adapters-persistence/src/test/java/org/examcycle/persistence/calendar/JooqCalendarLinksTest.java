package org.examcycle.persistence.calendar;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.calendar.CalendarLinksContract;

class JooqCalendarLinksTest extends CalendarLinksContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
