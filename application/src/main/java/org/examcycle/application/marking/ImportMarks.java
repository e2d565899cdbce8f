package org.examcycle.application.marking;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.MARKING;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Takes a file of raw marks and absences of a series, all rows or none (INT-AWD-01, INT-CWK-02),
 * once the timetabled papers have begun at the candidates' centres (INT-PRE-04). The same file once
 * more changes nothing.
 */
@MayCall(value = BOARD_AWARDING, purpose = MARKING)
public interface ImportMarks extends UseCase<ImportMarks.Command, MarkFiles.Stored> {

  record Command(SeriesCode series, List<Row<MarkLine>> rows) {}
}
