package org.examcycle.testkit.centre;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryCentreRepository implements CentreRepository {

  private final Memory memory;

  InMemoryCentreRepository(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Centre centre) {
    return table().putIfAbsent(centre.number(), centre) == null;
  }

  @Override
  public boolean save(Centre centre, long expectedVersion) {
    var known = table().get(centre.number());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    table().put(centre.number(), centre);
    return true;
  }

  @Override
  public Optional<Centre> find(CentreNumber number) {
    return Optional.ofNullable(table().get(number));
  }

  /** Writers come one after the other here anyway. */
  @Override
  public Optional<Centre> hold(CentreNumber number) {
    return find(number);
  }

  @Override
  public Optional<Centre> holdToChange(CentreNumber number) {
    return find(number);
  }

  @Override
  public Slice<Centre> list(Optional<AssociateCode> attachedTo, Page page) {
    var seen =
        table().values().stream()
            .filter(centre -> attachedTo.isEmpty() || attachedTo.equals(centre.associate()))
            .toList();
    return Slices.of(seen, page, centre -> centre.number().value());
  }

  private Map<CentreNumber, Centre> table() {
    return memory.table("centre", CentreNumber.class, Centre.class);
  }
}
