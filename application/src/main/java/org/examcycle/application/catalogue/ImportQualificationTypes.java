package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Set;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.catalogue.QualificationType;

/**
 * Takes types of qualification, all rows or none; refuses scales and rules that do not exist, and
 * another family for a type that somebody has been entered for, and a kind of series that has no
 * Key Times.
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface ImportQualificationTypes
    extends UseCase<ImportQualificationTypes.Command, Imported> {

  /** What a file may say of its types, or leave as it is. */
  enum Part {
    PUM_SCHEME,
    NOT_IN
  }

  /**
   * @param leftOut what the file has no column for: it stays as it is, of a new type there is none
   */
  record Command(List<Row<QualificationType>> rows, Set<Part> leftOut) {

    /** Rows that say all of their types. */
    public Command(List<Row<QualificationType>> rows) {
      this(rows, Set.of());
    }
  }
}
