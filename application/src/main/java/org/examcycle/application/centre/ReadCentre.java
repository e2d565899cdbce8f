package org.examcycle.application.centre;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;

/** A centre as the board records it. */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_AWARDING,
      CallerKind.BOARD_RELEASE,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadCentre extends Reading<CentreNumber, Centre> {}
