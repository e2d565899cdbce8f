package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.EntryId;

/**
 * Withdraws an entry, whether or not entries are shut, until its results are out (INT-ENT-04,
 * INT-ENT-07).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface WithdrawEntry extends UseCase<WithdrawEntry.Command, WithdrawEntry.Withdrawn> {

  record Command(EntryId entry, long expectedVersion) {}

  /**
   * @param refunded whether the fee is given back
   */
  record Withdrawn(EntryId entry, long version, boolean refunded) {}
}
