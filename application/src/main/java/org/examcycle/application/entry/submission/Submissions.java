package org.examcycle.application.entry.submission;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;

/** What attached centres have sent to their Associates. */
public interface Submissions {

  void add(Submission submission);

  /**
   * Stores the submission under its own version, the one after the expected.
   *
   * @return false when it is no longer at the expected version
   */
  boolean save(Submission submission, long expectedVersion);

  /**
   * The submission, held until the end of the transaction: whoever else is about to decide it
   * waits, and then finds it decided.
   */
  Optional<Submission> hold(SubmissionId id);

  /**
   * All of a centre that nobody has decided, in the order in which they were sent, held likewise.
   */
  List<Submission> holdWaiting(CentreNumber centre);
}
