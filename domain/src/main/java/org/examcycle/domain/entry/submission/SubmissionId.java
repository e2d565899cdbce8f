package org.examcycle.domain.entry.submission;

import java.util.UUID;

/** The id of a submission. */
public record SubmissionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
