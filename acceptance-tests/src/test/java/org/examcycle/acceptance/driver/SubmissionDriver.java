package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.EntryDriver.Option;

/** What attached centres send to their Associates, and what these decide and set. */
public interface SubmissionDriver {

  /**
   * @param previous the earlier candidate whose entry is retaken; none for a first entry
   * @param carriedFrom the earlier candidate whose marks are carried; none where nothing is
   */
  Outcome<Sent> sendEntry(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      Optional<CandidateDriver.Key> carriedFrom);

  Outcome<Sent> sendAmendment(Actor by, String entry, Option option);

  Outcome<Sent> sendWithdrawal(Actor by, String entry);

  Outcome<Sent> sendTransfer(Actor by, CandidateDriver.Key candidate, String toCentre);

  Outcome<Sent> sendDeviation(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component, Instant movedTo);

  Outcome<Sent> sendEstimates(
      Actor by, String series, String centre, List<EstimateDriver.Row> rows);

  Outcome<Seen> submission(Actor by, String submission);

  /** All that a centre has sent in a series, fetched page by page. */
  Outcome<List<Seen>> submissions(Actor by, String series, String centre, int pageSize);

  /** All that waits for an Associate, fetched page by page. */
  Outcome<List<Seen>> waiting(Actor by, String associate, int pageSize);

  /** Answers the entry that was made, changed or withdrawn; nothing where that is none. */
  Outcome<String> approve(Actor by, Sent submission);

  /** All or none; answers the entries in the same order. */
  Outcome<List<String>> approveAll(Actor by, List<Sent> submissions);

  /** Answers the new version. */
  Outcome<Long> giveBack(Actor by, Sent submission, String reason);

  /** Sets or moves a deadline of an Associate; answers when it falls as it is shown afterwards. */
  Outcome<Instant> setDeadline(
      Actor by, String associate, String series, String activity, LocalDateTime at, String zone);

  Outcome<String> liftDeadline(Actor by, String associate, String series, String activity);

  record Sent(String submission, long version) {}

  /**
   * @param candidate none where it is about the centre alone
   * @param kind {@code ENTRY}, {@code AMENDMENT}, {@code WITHDRAWAL}, {@code TRANSFER}, {@code
   *     DEVIATION} or {@code ESTIMATES}
   * @param entry none while there is none
   * @param state {@code WAITING}, {@code APPROVED} or {@code RETURNED}
   * @param reason where it was returned
   */
  record Seen(
      String submission,
      Optional<CandidateDriver.Key> candidate,
      String kind,
      Optional<String> entry,
      String state,
      Instant submittedAt,
      Optional<String> reason,
      long version) {}
}
