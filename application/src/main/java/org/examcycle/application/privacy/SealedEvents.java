package org.examcycle.application.privacy;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;

/**
 * The lines of the history in the order in which they were sealed. A line that is written late is
 * sealed late, so nothing ever comes in before a place that somebody has read up to.
 */
public interface SealedEvents {

  /**
   * What comes behind a place. The next place is there as soon as anything is, at the end too.
   *
   * @return empty when this history has no such place
   */
  Optional<Slice<Event>> list(Page page);
}
