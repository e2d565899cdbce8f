package org.examcycle.application.calendar;

import java.time.Instant;
import java.util.List;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;

/** The deadlines that Associates set for their centres: one for a series and activity. */
public interface LocalDeadlines {

  /** False when the Associate has one for this series and activity; then it stays. */
  boolean add(LocalDeadline deadline);

  /** False when there is none to move. */
  boolean save(LocalDeadline deadline);

  /** False when there is none to take away. */
  boolean remove(AssociateCode associate, SeriesCode series, KeyActivity activity);

  /** In the order in which they fall, then by activity. */
  List<LocalDeadline> list(AssociateCode associate, SeriesCode series);

  /** Of every series, as far as they are not past at this instant; in the same order. */
  List<LocalDeadline> listSince(AssociateCode associate, Instant instant);
}
