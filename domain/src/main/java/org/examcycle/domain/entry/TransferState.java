package org.examcycle.domain.entry;

import java.time.Instant;
import org.examcycle.domain.candidate.CandidateNumber;

/** How far a transfer has come. */
public sealed interface TransferState {

  /** The receiving centre has not answered. */
  record Asked() implements TransferState {}

  /**
   * The candidate belongs to the receiving centre.
   *
   * @param as the number given there
   */
  record Done(CandidateNumber as, Instant at) implements TransferState {}

  /** Refused by the receiving centre, or taken back by the sending one. */
  record Declined(Instant at) implements TransferState {}
}
