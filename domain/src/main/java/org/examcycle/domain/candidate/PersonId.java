package org.examcycle.domain.candidate;

import java.util.UUID;

/** Our own id of a person, never shown as a reference outside; a person may sit in many series. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
