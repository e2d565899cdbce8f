package org.examcycle.application.verification;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.catalogue.ExamCode;

/** Says from which sittings on the results of an exam can be verified by numbers (ENG-VER-02). */
@MayCall(value = BOARD_CATALOGUE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface MakeVerifiable extends UseCase<MakeVerifiable.Command, MakeVerifiable.Made> {

  /**
   * @param toSitting the last exam day; empty: until further notice
   */
  record Command(ExamCode exam, LocalDate fromSitting, Optional<LocalDate> toSitting) {}

  record Made(ExamCode exam) {}
}
