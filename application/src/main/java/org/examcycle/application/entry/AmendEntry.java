package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;

/**
 * Changes the syllabus or option of an entry until its results are out (INT-ENT-06, INT-ENT-07).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface AmendEntry extends UseCase<AmendEntry.Command, AmendEntry.Amended> {

  record Command(EntryId entry, long expectedVersion, OptionKey option) {}

  record Amended(EntryId entry, long version) {}
}
