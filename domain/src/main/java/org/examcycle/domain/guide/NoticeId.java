package org.examcycle.domain.guide;

import java.util.UUID;

/** The id of a notice. */
public record NoticeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
