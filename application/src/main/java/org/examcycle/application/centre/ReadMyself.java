package org.examcycle.application.centre;

import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/** As whom the caller is known: what kind of caller, for which centre or Associate (COM-ACC-01). */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_AWARDING,
      CallerKind.BOARD_RELEASE,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT,
      CallerKind.BOARD_PRIVACY,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE,
      CallerKind.CANDIDATE,
      CallerKind.ORGANISATION,
      CallerKind.RESEARCHER
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadMyself extends Reading<ReadMyself.Question, Caller> {

  record Question() {}
}
