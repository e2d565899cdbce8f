package org.examcycle.application.entry.file;

import java.util.UUID;

/** The id of a file of entries. */
public record EntryFileId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
