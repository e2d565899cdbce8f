package org.examcycle.application.privacy;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.rule.Thing;

/** The history, for whoever reads it. */
public interface RecordedChanges {

  /**
   * The changes of one thing in the order in which they were recorded.
   *
   * @param key its natural key or id
   * @param opened whether personal values are opened, as far as that can be done
   */
  Slice<RecordedChange> list(Thing thing, String key, boolean opened, Page page);
}
