package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Says which regulators recognise a qualification in a year: these and no others (INT-PRE-08). */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface NameRegulators extends UseCase<NameRegulators.Command, NameRegulators.Named> {

  /**
   * @param regulators none when nobody recognises it
   */
  record Command(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators) {
    public Command {
      regulators = Set.copyOf(regulators);
    }
  }

  record Named(SyllabusCode syllabus, ExamYear year) {}
}
