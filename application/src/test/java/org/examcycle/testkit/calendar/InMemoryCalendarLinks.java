package org.examcycle.testkit.calendar;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.calendar.CalendarLinks;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryCalendarLinks implements CalendarLinks {

  private final Memory memory;

  InMemoryCalendarLinks(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void renew(CentreNumber centre, TokenHash link, String renewedBy, Instant renewedAt) {
    table().put(centre, link);
  }

  @Override
  public Optional<CentreNumber> find(TokenHash link) {
    return table().entrySet().stream()
        .filter(each -> each.getValue().equals(link))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<CentreNumber, TokenHash> table() {
    return memory.table("calendar_link", CentreNumber.class, TokenHash.class);
  }
}
