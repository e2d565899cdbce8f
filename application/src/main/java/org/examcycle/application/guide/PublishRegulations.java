package org.examcycle.application.guide;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.regulation.Regulations;

/** Publishes the regulations of a year, or a supplement to them, for ever (INT-PRE-07). */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface PublishRegulations
    extends UseCase<PublishRegulations.Command, PublishRegulations.Published> {

  record Command(Regulations regulations) {}

  record Published(ExamYear year) {}
}
