package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Map;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Takes the published table of a syllabus's option thresholds in a series (INT-AWD-04), the whole
 * of it or nothing. A corrected table is a new version; awards keep the one they used.
 */
@MayCall(value = BOARD_AWARDING, purpose = ENTRIES_AND_RESULTS)
public interface ImportThresholds
    extends UseCase<ImportThresholds.Command, ImportThresholds.Taken> {

  /**
   * @param grades the headings of the table's grade columns
   */
  record Command(
      SeriesCode series, SyllabusCode syllabus, List<String> grades, List<Row<Line>> rows) {}

  /**
   * @param name what the table calls the row
   * @param maximum of the option
   * @param marks the filled cells by the heading of their column
   */
  record Line(String name, OptionLabel label, int maximum, Map<String, Integer> marks) {}

  record Taken(SeriesCode series, SyllabusCode syllabus, int version) {}
}
