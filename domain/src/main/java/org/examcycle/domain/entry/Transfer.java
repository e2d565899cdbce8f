package org.examcycle.domain.entry;

import java.time.Instant;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;

/**
 * That a candidate moves to another centre with every entry of the series (INT-ENT-11).
 *
 * @param from who it is at the sending centre
 * @param to the receiving centre
 * @param askedAt what counts for the deadline
 * @param version counts the changes
 */
public record Transfer(
    TransferId id,
    CandidateKey from,
    PersonId person,
    CentreNumber to,
    Instant askedAt,
    TransferState state,
    long version) {

  public boolean isOpen() {
    return state instanceof TransferState.Asked;
  }

  public Transfer done(CandidateNumber as, Instant at) {
    return in(new TransferState.Done(as, at));
  }

  public Transfer declined(Instant at) {
    return in(new TransferState.Declined(at));
  }

  /** Who the candidate is at the receiving centre. */
  public CandidateKey as(CandidateNumber number) {
    return new CandidateKey(from.series(), to, number);
  }

  private Transfer in(TransferState newState) {
    return new Transfer(id, from, person, to, askedAt, newState, version + 1);
  }
}
