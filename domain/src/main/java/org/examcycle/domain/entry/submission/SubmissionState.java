package org.examcycle.domain.entry.submission;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.entry.EntryId;

/** What became of a submission. */
public sealed interface SubmissionState {

  /** For the Associate. */
  record Waiting() implements SubmissionState {}

  /**
   * @param at the instant at which the Associate's submission reached the board
   * @param entry that was made, changed or withdrawn by it; none where something else was asked for
   */
  record Approved(Instant at, Optional<EntryId> entry) implements SubmissionState {}

  /**
   * @param reason in the Associate's words
   */
  record Returned(Instant at, String reason) implements SubmissionState {}
}
