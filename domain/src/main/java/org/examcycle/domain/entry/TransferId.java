package org.examcycle.domain.entry;

import java.util.UUID;

/** The id of a transfer. */
public record TransferId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
