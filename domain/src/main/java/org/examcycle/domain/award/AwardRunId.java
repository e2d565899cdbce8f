package org.examcycle.domain.award;

import java.util.UUID;

/** The id of an award run. */
public record AwardRunId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
