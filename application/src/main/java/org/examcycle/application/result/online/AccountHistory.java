package org.examcycle.application.result.online;

import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.rule.Change;

/**
 * What the history says of accounts. It names them by their entry: events are told to others, and a
 * Candidate ID is one of the two numbers that open a result.
 */
final class AccountHistory {

  private static final String THING = "results-account";

  private final EnglishEntryRepository entries;
  private final Ids ids;

  AccountHistory(EnglishEntryRepository entries, Ids ids) {
    this.entries = entries;
    this.ids = ids;
  }

  static Change of(EnglishEntry entry, String what) {
    return Change.of(THING, entry.id().toString(), what);
  }

  /**
   * Of a Candidate ID that nobody has, too, by an id of nothing: how long it takes does not tell.
   */
  Change of(CandidateId candidate, String what) {
    var entry =
        entries
            .find(candidate)
            .map(EnglishEntry::id)
            .orElseGet(() -> new EnglishEntryId(ids.next()));
    return Change.of(THING, entry.toString(), what);
  }
}
