package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.EntryId;

/** An entry of a centre that the caller sees; the reading is on record (COM-PRV-01). */
@MayCall(
    value = {
      CallerKind.CENTRE,
      CallerKind.ASSOCIATE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_AWARDING,
      CallerKind.BOARD_RELEASE,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadEntry extends Reading<EntryId, EntryView> {}
