package org.examcycle.application.calendar.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ReleaseWindow;

/**
 * Moves the release window of an exam date: later only, never opened earlier than announced. A
 * later last day makes a new Confirmation of Entry for every entry that stands, since it is the day
 * promised there (ENG-RES-03); the numbers stay.
 */
@MayCall(value = BOARD_RELEASE, purpose = ENTRIES_AND_RESULTS)
public interface MoveReleaseWindow
    extends UseCase<MoveReleaseWindow.Command, MoveReleaseWindow.Moved> {

  record Command(ExamDateKey examDate, ReleaseWindow window, long expectedVersion) {}

  /**
   * @param newConfirmations how many entries have a new Confirmation of Entry
   */
  record Moved(ExamDateKey examDate, int newConfirmations, long version) {}
}
