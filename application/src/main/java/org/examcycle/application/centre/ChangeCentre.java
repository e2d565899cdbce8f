package org.examcycle.application.centre;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Changes what the board records of a centre, its status included (INT-PRE-01). It leaves its
 * Associate once nothing that it sent there waits (INT-PRE-02).
 */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ChangeCentre extends UseCase<ChangeCentre.Command, ChangeCentre.Changed> {

  record Command(CentreNumber centre, long expectedVersion, CentreDetails details) {}

  record Changed(CentreNumber centre, long version) {}
}
