package org.examcycle.testkit.calendar;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryCalendarLinksTest extends CalendarLinksContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
