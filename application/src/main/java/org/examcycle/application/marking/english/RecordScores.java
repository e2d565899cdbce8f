package org.examcycle.application.marking.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.MARKING;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;

/**
 * Records component scores of an exam date, absences and exemptions, or that a result is pending or
 * withheld, and decides what comes of each entry (ENG-SCL-02 to 06, ENG-OUT-01 to 05), once the
 * papers are sat (ENG-EXM-01). All rows are taken or none; a row that says what was recorded before
 * changes nothing.
 */
@MayCall(value = BOARD_AWARDING, purpose = MARKING)
public interface RecordScores extends UseCase<RecordScores.Command, RecordScores.Recorded> {

  record Command(ExamDateKey examDate, List<Row<CandidateScores>> rows) {
    public Command {
      rows = List.copyOf(rows);
    }
  }

  record Recorded(int recorded, int unchanged) {}
}
