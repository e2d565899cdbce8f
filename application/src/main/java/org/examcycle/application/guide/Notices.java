package org.examcycle.application.guide;

import java.util.Optional;
import java.util.Set;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.guide.Addressee;
import org.examcycle.domain.guide.Notice;

/** What the board has told centres: only ever added to. */
public interface Notices {

  void add(Notice notice);

  /**
   * Those for any of the addressees, the newest first; the id is the cursor.
   *
   * @param series only those about this series; empty for all
   */
  Slice<Notice> list(Set<Addressee> addressees, Optional<SeriesCode> series, Page page);
}
