package org.examcycle.application.entry.english;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;

/** The sittings that centres have opened. */
public interface SittingRepository {

  /** False when it is there already. */
  boolean add(Sitting sitting);

  Optional<Sitting> find(SittingKey key);

  /** Those of these keys that there are. */
  Map<SittingKey, Sitting> find(Collection<SittingKey> keys);

  /**
   * Those of a centre, in the order of their days and then their names.
   *
   * @param from the first exam day; empty for all
   */
  Slice<SittingView> list(CentreNumber centre, Optional<LocalDate> from, Page page);
}
