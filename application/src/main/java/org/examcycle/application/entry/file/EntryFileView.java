package org.examcycle.application.entry.file;

import java.time.Instant;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * A file of entries as its sender sees it.
 *
 * @param arrivedAt the instant that decides the stage of every row
 */
public record EntryFileView(
    EntryFileId id,
    SeriesCode series,
    Instant arrivedAt,
    Taking taking,
    EntryFileState state,
    EntryFile.Progress progress) {

  static EntryFileView of(EntryFile file) {
    return new EntryFileView(
        file.id(),
        file.series(),
        file.call().arrivedAt(),
        file.taking(),
        file.state(),
        file.progress());
  }
}
