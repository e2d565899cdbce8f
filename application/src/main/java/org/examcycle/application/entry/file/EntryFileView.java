package org.examcycle.application.entry.file;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * A file of entries as its sender sees it.
 *
 * @param arrivedAt the instant that decides the stage of every row; while it waits for an Associate
 *     when the centre sent it
 * @param taken rows that altered something
 * @param notStored rows that are well and would alter something, had the file been taken: it is a
 *     trial, or stands or falls together and was not taken, or not yet
 * @param through an Associate, where an attached centre sent it
 */
public record EntryFileView(
    EntryFileId id,
    SeriesCode series,
    Instant arrivedAt,
    Taking taking,
    EntryFileState state,
    EntryFile.Progress progress,
    int taken,
    int notStored,
    Optional<EntryFile.ThroughAssociate> through) {

  static EntryFileView of(EntryFile file) {
    return new EntryFileView(
        file.id(),
        file.series(),
        file.call().arrivedAt(),
        file.taking(),
        file.state(),
        file.progress(),
        file.stands() ? file.progress().taken() : 0,
        file.stands() ? 0 : file.progress().taken(),
        file.through());
  }
}
