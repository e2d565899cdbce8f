package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Names the centre that holds the records of one that has closed (ENG-EXM-06), in the place of
 * whoever held them: an approved one, for as long as the other is closed.
 */
@MayCall(value = BOARD_ENTRIES, purpose = ENTRIES_AND_RESULTS)
public interface NameRecordsHolder
    extends UseCase<NameRecordsHolder.Command, NameRecordsHolder.Named> {

  record Command(CentreNumber closed, CentreNumber holder) {}

  record Named(CentreNumber closed, CentreNumber holder) {}
}
