package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.RefundGround;

/**
 * Gives back all that was charged for an entry that was withdrawn after the closing date, on
 * medical or compassionate evidence (INT-ENT-07); never for a group award (INT-ENT-17).
 */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface GrantRefund extends UseCase<GrantRefund.Command, GrantRefund.Refunded> {

  record Command(EntryId entry, long expectedVersion, RefundGround ground) {}

  record Refunded(EntryId entry, long version) {}
}
