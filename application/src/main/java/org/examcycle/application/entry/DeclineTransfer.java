package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.TransferId;

/**
 * Ends a transfer before anything has moved: the receiving centre refuses it, or the sending one
 * takes it back.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface DeclineTransfer
    extends UseCase<DeclineTransfer.Command, DeclineTransfer.Declined> {

  record Command(TransferId transfer, long expectedVersion) {}

  record Declined(TransferId transfer, long version) {}
}
