package org.examcycle.testkit.usecase;

import java.util.List;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryHistoryTest extends HistoryContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }

  @Override
  protected List<Recorded> recorded() {
    return Kit.shared().get(InMemoryHistory.class).lines().stream()
        .map(line -> Recorded.of(line.call(), line.useCase(), line.change()))
        .toList();
  }
}
