package org.examcycle.domain.result;

import java.time.Instant;

/** How far a release has come. */
public sealed interface ReleaseState {

  /** It has an instant and nothing else. */
  record Planned() implements ReleaseState {}

  /**
   * A person proposed it.
   *
   * @param rehearsal as it was then
   */
  record Proposed(String by, Instant at, Rehearsal rehearsal) implements ReleaseState {}

  /** Another person approved it: from its instant on results show. */
  record Approved(String proposedBy, String by, Instant at) implements ReleaseState {}
}
