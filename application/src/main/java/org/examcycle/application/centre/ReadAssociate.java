package org.examcycle.application.centre;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;

/** An Associate: shown to the board, and to itself (INT-PRE-02). */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_AWARDING,
      CallerKind.BOARD_RELEASE,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT,
      CallerKind.ASSOCIATE
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadAssociate extends Reading<AssociateCode, Associate> {}
