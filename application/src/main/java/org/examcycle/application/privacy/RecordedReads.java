package org.examcycle.application.privacy;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.candidate.PersonId;

/** The record of access, for whoever reads it. */
public interface RecordedReads {

  /** Who was shown a person's record, in the order in which it was noted. */
  Slice<RecordedRead> list(PersonId person, Page page);
}
