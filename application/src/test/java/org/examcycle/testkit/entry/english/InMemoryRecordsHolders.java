package org.examcycle.testkit.entry.english;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.centre.RecordsElsewhere;
import org.examcycle.application.entry.english.RecordsHolders;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryRecordsHolders implements RecordsHolders, RecordsElsewhere {

  private final Memory memory;

  InMemoryRecordsHolders(Memory memory) {
    this.memory = memory;
  }

  private Map<CentreNumber, CentreNumber> table() {
    return memory.table("records-holder", CentreNumber.class, CentreNumber.class);
  }

  @Override
  public Optional<CentreNumber> holderOf(CentreNumber closed) {
    return Optional.ofNullable(table().get(closed));
  }

  @Override
  public void put(CentreNumber closed, CentreNumber holder) {
    table().put(closed, holder);
  }

  @Override
  public void comeBack(CentreNumber centre) {
    table().replace(centre, centre);
  }
}
