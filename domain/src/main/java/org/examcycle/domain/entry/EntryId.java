package org.examcycle.domain.entry;

import java.util.UUID;

/** The id of an entry. */
public record EntryId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
