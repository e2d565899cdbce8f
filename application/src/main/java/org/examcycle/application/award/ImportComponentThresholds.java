package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Map;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Takes the published table of a syllabus's component thresholds in a series, the whole of it or
 * nothing. They are reported and never decide (INT-AWD-03); those of a component without weight are
 * on the scale of its endorsement.
 */
@MayCall(value = BOARD_AWARDING, purpose = ENTRIES_AND_RESULTS)
public interface ImportComponentThresholds
    extends UseCase<ImportComponentThresholds.Command, ImportThresholds.Taken> {

  record Command(SeriesCode series, SyllabusCode syllabus, List<Row<Line>> rows) {}

  /**
   * @param maximum of the component
   * @param marks the filled cells by the heading of their column
   */
  record Line(ComponentCode component, int maximum, Map<String, Integer> marks) {}
}
