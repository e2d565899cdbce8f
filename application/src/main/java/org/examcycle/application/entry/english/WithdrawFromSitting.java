package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.quantity.Money;

/** Withdraws an entry before the exam; the centre's policy says what is refunded (ENG-EXM-03). */
@MayCall(value = CENTRE, purpose = ENTRIES_AND_RESULTS)
public interface WithdrawFromSitting
    extends UseCase<WithdrawFromSitting.Command, WithdrawFromSitting.Withdrawn> {

  record Command(EnglishEntryId entry, long expectedVersion) {}

  record Withdrawn(EnglishEntryId entry, Money refund, long version) {}
}
