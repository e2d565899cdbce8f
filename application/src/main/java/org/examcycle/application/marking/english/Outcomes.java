package org.examcycle.application.marking.english;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.entry.english.EnglishEntryId;

/** What came of entries; only ever added to. */
public interface Outcomes {

  /**
   * @return false when one of that entry and number is there already; then none was added
   */
  boolean add(Collection<DecidedOutcome> decided);

  /** All of an entry, the first first. */
  List<DecidedOutcome> of(EnglishEntryId entry);

  /** The last of each entry that has one. */
  Map<EnglishEntryId, DecidedOutcome> latest(Collection<EnglishEntryId> entries);
}
