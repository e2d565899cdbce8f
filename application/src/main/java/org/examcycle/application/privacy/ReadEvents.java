package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;

/**
 * What was changed since a place that was told before, whatever it was: for systems of the board
 * that follow (COM-QUA-01). Neither values nor people are in it.
 */
@OnReplica
@MayCall(
    value = {BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, BOARD_PRIVACY},
    purpose = SECURITY_AND_AUDIT)
public interface ReadEvents extends Reading<ReadEvents.Query, Slice<Event>> {

  record Query(Page page) {}
}
