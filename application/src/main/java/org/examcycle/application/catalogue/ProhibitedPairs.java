package org.examcycle.application.catalogue;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusPair;

/** The prohibited pairs, in sets that are in force from a series on until the next set begins. */
public interface ProhibitedPairs {

  /** The set in force for a series, in order; empty where none is. */
  List<SyllabusPair> inForce(SeriesCode series);

  /** Replaces the set that begins with this series, or begins one. */
  void put(SeriesCode from, List<SyllabusPair> pairs);
}
