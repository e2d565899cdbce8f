package org.examcycle.domain.entry.english;

import java.util.UUID;

/** Our own id of an English entry. */
public record EnglishEntryId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
