package org.examcycle.testkit.centre;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryAssociateRepository implements AssociateRepository {

  private final Memory memory;

  InMemoryAssociateRepository(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Associate associate) {
    return table().putIfAbsent(associate.code(), associate) == null;
  }

  @Override
  public Optional<Associate> find(AssociateCode code) {
    return Optional.ofNullable(table().get(code));
  }

  private Map<AssociateCode, Associate> table() {
    return memory.table("associate", AssociateCode.class, Associate.class);
  }
}
