package org.examcycle.application.result;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.SeriesRelease;

/** The releases of series, one per qualification family. */
public interface SeriesReleases {

  Optional<SeriesRelease> find(SeriesCode series, String family);

  /** As {@link #find}, and until this transaction has ended nobody else claims it. */
  Optional<SeriesRelease> claim(SeriesCode series, String family);

  /** In the order of their families. */
  List<SeriesRelease> list(SeriesCode series);

  /** False when there is one of that series and family. */
  boolean add(SeriesRelease release);

  /** False when the stored version is not the one expected. */
  boolean save(SeriesRelease release, long expectedVersion);

  /**
   * Counts what the release would bring. A result answers an entry in the option for which it was
   * made: an entry that was changed since has none, and its result no entry.
   */
  Rehearsal rehearse(SeriesCode series, String family);
}
