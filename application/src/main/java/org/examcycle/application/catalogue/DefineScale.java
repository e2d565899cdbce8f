package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.GradeScale;

/**
 * Defines a grade scale and its bands of uniform marks (INT-AWD-08, INT-AWD-09). What is defined
 * stands for ever, because awards were made by it; the same once more changes nothing.
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface DefineScale extends UseCase<DefineScale.Command, DefineScale.Defined> {

  record Command(GradeScale scale, Optional<PumScheme> pumScheme) {}

  record Defined(String scale) {}
}
