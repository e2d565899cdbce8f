package org.examcycle.domain.entry.submission;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;

/**
 * What an attached centre has sent to its Associate (INT-PRE-02). It is no entry: whatever it comes
 * to is done by the Associate, on the Associate's day.
 *
 * @param whom it is about; nobody where it is about a whole centre
 * @param submittedAt when the centre sent it
 * @param version counts the changes
 */
public record Submission(
    SubmissionId id,
    SeriesCode series,
    CentreNumber centre,
    Optional<Whom> whom,
    Asked asked,
    SubmissionState state,
    Instant submittedAt,
    long version) {

  /** A candidate, and who that is. */
  public record Whom(CandidateKey candidate, PersonId person) {}

  public static Submission waiting(
      SubmissionId id, CandidateKey candidate, PersonId person, Asked asked, Instant submittedAt) {
    return waiting(
        id,
        candidate.series(),
        candidate.centre(),
        Optional.of(new Whom(candidate, person)),
        asked,
        submittedAt);
  }

  public static Submission waiting(
      SubmissionId id,
      SeriesCode series,
      CentreNumber centre,
      Optional<Whom> whom,
      Asked asked,
      Instant submittedAt) {
    return new Submission(
        id, series, centre, whom, asked, new SubmissionState.Waiting(), submittedAt, 1);
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
    return new Submission(id, series, centre, whom, asked, decision, submittedAt, version + 1);
  }
}
