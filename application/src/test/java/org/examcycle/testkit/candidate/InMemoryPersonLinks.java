package org.examcycle.testkit.candidate;

import java.time.Instant;
import java.util.Set;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryPersonLinks implements PersonLinks {

  private final Memory memory;

  InMemoryPersonLinks(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(PersonId one, PersonId other, Instant at) {
    var pair = new LinkedPersons(Set.of(one, other));
    return memory.table("person_link", LinkedPersons.class, Instant.class).putIfAbsent(pair, at)
        == null;
  }
}
