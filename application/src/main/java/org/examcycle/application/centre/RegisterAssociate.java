package org.examcycle.application.centre;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;

/** Registers an Associate, to whom centres can then be attached (INT-PRE-02). */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface RegisterAssociate
    extends UseCase<RegisterAssociate.Command, RegisterAssociate.Registered> {

  record Command(Associate associate) {}

  record Registered(AssociateCode associate) {}
}
