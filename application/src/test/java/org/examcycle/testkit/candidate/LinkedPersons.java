package org.examcycle.testkit.candidate;

import java.util.Set;
import org.examcycle.domain.candidate.PersonId;

/** Two ids of one person, as memory keeps them. */
public record LinkedPersons(Set<PersonId> ids) {
  public LinkedPersons {
    ids = Set.copyOf(ids);
  }
}
