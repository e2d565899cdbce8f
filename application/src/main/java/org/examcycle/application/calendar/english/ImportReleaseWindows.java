package org.examcycle.application.calendar.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;

/**
 * Takes the rows by which release windows are proposed, and the public holidays of England, in the
 * place of those before (ENG-RES-01). Exam dates keep the window that they have.
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface ImportReleaseWindows
    extends UseCase<ImportReleaseWindows.Command, ImportReleaseWindows.Imported> {

  record Command(ReleaseWindowRows rows, WorkingDays workingDays) {}

  record Imported(int rows, int publicHolidays) {}
}
