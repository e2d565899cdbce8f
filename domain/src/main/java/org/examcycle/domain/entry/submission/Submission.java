package org.examcycle.domain.entry.submission;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.EntryId;

/**
 * What an attached centre has sent to its Associate (INT-PRE-02). It is no entry: whatever it comes
 * to is done by the Associate, on the Associate's day.
 *
 * @param candidate whom it is about
 * @param submittedAt when the centre sent it
 * @param version counts the changes
 */
public record Submission(
    SubmissionId id,
    CandidateKey candidate,
    PersonId person,
    Asked asked,
    SubmissionState state,
    Instant submittedAt,
    long version) {

  public static Submission waiting(
      SubmissionId id, CandidateKey candidate, PersonId person, Asked asked, Instant submittedAt) {
    return new Submission(
        id, candidate, person, asked, new SubmissionState.Waiting(), submittedAt, 1);
  }

  public boolean isWaiting() {
    return state instanceof SubmissionState.Waiting;
  }

  public Submission approved(Optional<EntryId> entry, Instant at) {
    return decided(new SubmissionState.Approved(at, entry));
  }

  public Submission returned(String reason, Instant at) {
    return decided(new SubmissionState.Returned(at, reason));
  }

  private Submission decided(SubmissionState decision) {
    if (!isWaiting()) {
      throw new IllegalArgumentException("it was decided before");
    }
    return new Submission(id, candidate, person, asked, decision, submittedAt, version + 1);
  }
}
