package org.examcycle.application.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;

/** The figures by which entries are decided, in force from a series on until others are. */
public interface EntryLimitTable {

  /** Empty before the first. */
  Optional<EntryLimits> inForce(SeriesCode series);

  /** Replaces those that begin with this series, or begins some. */
  void put(SeriesCode from, EntryLimits limits);
}
