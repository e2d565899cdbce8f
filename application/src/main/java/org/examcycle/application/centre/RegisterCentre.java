package org.examcycle.application.centre;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.centre.CentreNumber;

/** Registers a centre; it may enter nothing before it is approved for syllabuses (INT-PRE-01). */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface RegisterCentre extends UseCase<RegisterCentre.Command, RegisterCentre.Registered> {

  record Command(CentreNumber centre, CentreDetails details) {}

  record Registered(CentreNumber centre, long version) {}
}
