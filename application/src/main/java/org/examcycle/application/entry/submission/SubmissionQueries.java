package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.submission.SubmissionId;

/** Submissions as screens show them, in the order in which they were sent, which is the cursor. */
public interface SubmissionQueries {

  Optional<SubmissionView> find(SubmissionId id);

  /** All that a centre has sent in a series, decided or not. */
  Slice<SubmissionView> list(SeriesCode series, CentreNumber centre, Page page);

  /** All that waits for an Associate, of every series and centre that is attached to it now. */
  Slice<SubmissionView> listWaiting(AssociateCode associate, Page page);
}
