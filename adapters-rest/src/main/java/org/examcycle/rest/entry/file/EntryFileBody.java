package org.examcycle.rest.entry.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.file.EntryFile;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.EntryFileView;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * A file of entries, and how far it has come.
 *
 * @param arrivedAt the instant that decides the stage of every row; while it waits for an Associate
 *     when the centre sent it
 * @param rows how many it has
 * @param reached the line up to which it is worked through
 * @param taken rows that altered something
 * @param notStored rows that are well and altered nothing, because the file is a trial, or is to be
 *     taken whole and is refused, was cancelled or is not done yet
 * @param unchanged rows that said what was known
 * @param faulty rows with one fault or several
 * @param submittedBy an attached centre that sent it to its Associate; absent for any other
 * @param reason why the Associate gave it back
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EntryFileBody(
    UUID id,
    SeriesCode series,
    Instant arrivedAt,
    Taking taking,
    EntryFileState state,
    int rows,
    int reached,
    int taken,
    int notStored,
    int unchanged,
    int faulty,
    Optional<CentreNumber> submittedBy,
    Optional<String> reason) {

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
        file.taken(),
        file.notStored(),
        progress.unchanged(),
        progress.faulty(),
        file.through().map(EntryFile.ThroughAssociate::centre),
        file.through().flatMap(EntryFile.ThroughAssociate::reason));
  }
}
