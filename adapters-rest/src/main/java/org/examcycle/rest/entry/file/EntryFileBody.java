package org.examcycle.rest.entry.file;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.EntryFileView;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * A file of entries, and how far it has come.
 *
 * @param arrivedAt the instant that decides the stage of every row
 * @param rows how many it has
 * @param reached the line up to which it is worked through
 * @param taken rows that altered something; of a trial and of a file that is refused, that would
 *     have
 * @param unchanged rows that said what was known
 * @param faulty rows with one fault or several
 */
record EntryFileBody(
    UUID id,
    SeriesCode series,
    Instant arrivedAt,
    Taking taking,
    EntryFileState state,
    int rows,
    int reached,
    int taken,
    int unchanged,
    int faulty) {

  static EntryFileBody of(EntryFileView file) {
    var progress = file.progress();
    return new EntryFileBody(
        file.id().value(),
        file.series(),
        file.arrivedAt(),
        file.taking(),
        file.state(),
        progress.rows(),
        progress.reached(),
        progress.taken(),
        progress.unchanged(),
        progress.faulty());
  }
}
