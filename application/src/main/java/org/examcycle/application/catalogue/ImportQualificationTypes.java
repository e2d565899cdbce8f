package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.catalogue.QualificationType;

/**
 * Takes types of qualification, all rows or none; refuses scales and rules that do not exist, and
 * another family for a type that somebody has been entered for.
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface ImportQualificationTypes
    extends UseCase<ImportQualificationTypes.Command, Imported> {

  record Command(List<Row<QualificationType>> rows) {}
}
