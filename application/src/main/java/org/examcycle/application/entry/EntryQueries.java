package org.examcycle.application.entry;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;

/** Entries as screens show them, each answer of one query. */
public interface EntryQueries {

  Optional<EntryView> find(EntryId id);

  /**
   * The entries of a centre in a series, withdrawn ones included, by candidate number, syllabus and
   * id, which together are the cursor.
   */
  Slice<EntryView> list(SeriesCode series, CentreNumber centre, Page page);
}
