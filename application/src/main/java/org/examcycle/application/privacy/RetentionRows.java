package org.examcycle.application.privacy;

import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.domain.privacy.RetentionSchedule;

/** The schedule by which records of people are kept and erased (COM-PRV-07). */
public interface RetentionRows {

  /** By record, the earliest first. */
  RetentionSchedule schedule();

  /** In the place of the one of that record and day, if there is one. */
  void put(RetentionRow row);
}
