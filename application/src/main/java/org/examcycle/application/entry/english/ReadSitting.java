package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * Shows a sitting to its centre, where that has closed to the one that holds its records
 * (ENG-EXM-06), and to the board.
 */
@MayCall(
    value = {CENTRE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadSitting extends Reading<ReadSitting.Question, Sitting> {

  record Question(SittingKey sitting) {}
}
