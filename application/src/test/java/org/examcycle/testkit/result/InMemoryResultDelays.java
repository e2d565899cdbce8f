package org.examcycle.testkit.result;

import java.util.Map;
import org.examcycle.application.result.ResultDelays;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryResultDelays implements ResultDelays {

  private final Memory memory;

  InMemoryResultDelays(Memory memory) {
    this.memory = memory;
  }

  @Override
  public ResultDelay find(AssociateCode associate, SeriesCode series) {
    return table().getOrDefault(new Key(associate, series), ResultDelay.NONE);
  }

  @Override
  public void put(AssociateCode associate, SeriesCode series, ResultDelay delay) {
    table().put(new Key(associate, series), delay);
  }

  private Map<Key, ResultDelay> table() {
    return memory.table("result_delay", Key.class, ResultDelay.class);
  }

  private record Key(AssociateCode associate, SeriesCode series) {}
}
