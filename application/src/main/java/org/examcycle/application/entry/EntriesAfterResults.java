package org.examcycle.application.entry;

import java.util.Optional;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.result.ResultsOut;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * Keeps what was entered as it is once its results are out (INT-ENT-07): whoever dislikes a result,
 * or whose result is held, does not take the entry back. Before the instant nobody learns anything
 * by it, and the board puts right what has to be.
 */
final class EntriesAfterResults {

  private final ResultsOut out;

  EntriesAfterResults(SyllabusCatalogue catalogue, SeriesReleases releases) {
    this.out = new ResultsOut(catalogue, releases);
  }

  /** Why the caller may not change or withdraw it, if so. */
  Optional<Refusal> refuse(Call call, Entry entry) {
    return out.bindsSince(call, entry)
        .map(since -> new EntryRefusal.ResultsOfEntryOut(entry.id(), since));
  }
}
