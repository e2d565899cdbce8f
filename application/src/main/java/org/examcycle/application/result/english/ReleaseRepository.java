package org.examcycle.application.result.english;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.examcycle.domain.entry.english.EnglishEntryId;

/** What has been released; releases are only ever added. */
public interface ReleaseRepository {

  /** The releases of each of these entries that has any, the first first. */
  Map<EnglishEntryId, List<Released>> of(Collection<EnglishEntryId> entries);

  /**
   * Adds these.
   *
   * @return false when one of that entry and number is there already: then what is done must be
   *     given up
   */
  boolean add(Collection<Released> releases);
}
