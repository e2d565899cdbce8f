package org.examcycle.application.centre;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.Centre;

/** The centres that the caller sees, in the order of their numbers. */
@OnReplica
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
public interface ListCentres extends Reading<Page, Slice<Centre>> {}
