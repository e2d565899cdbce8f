package org.examcycle.application.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;

/** Transfers of candidates from centre to centre. */
public interface Transfers {

  /** False when the candidate has one that is open. */
  boolean add(Transfer transfer);

  /** False when the stored version is not the one expected. */
  boolean save(Transfer transfer, long expectedVersion);

  Optional<Transfer> find(TransferId id);

  /** Whether a candidate has one that is open. */
  boolean isAskedFor(CandidateKey candidate);

  /** Of a series: those from a centre that are open, or done. */
  List<Transfer> listLeaving(SeriesCode series, CentreNumber centre);

  /**
   * Those from and to a centre in a series, in the order in which they were asked for; the id is
   * the cursor.
   */
  Slice<Transfer> list(SeriesCode series, CentreNumber centre, Page page);
}
