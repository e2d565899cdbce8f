package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Takes syllabuses, all rows or none; refuses types of qualification that do not exist, and another
 * type for a syllabus that has been entered.
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface ImportSyllabuses extends UseCase<ImportSyllabuses.Command, Imported> {

  record Command(List<Row<Line>> rows) {}

  /**
   * @param type the code of its type of qualification
   * @param language whether it is of a language (INT-ENT-09); where that is not said it stays as it
   *     is, and a new syllabus is of none
   */
  record Line(SyllabusCode syllabus, String title, String type, Optional<Boolean> language) {

    /** A syllabus of which it is not said whether it is of a language. */
    public Line(SyllabusCode syllabus, String title, String type) {
      this(syllabus, title, type, Optional.empty());
    }
  }
}
