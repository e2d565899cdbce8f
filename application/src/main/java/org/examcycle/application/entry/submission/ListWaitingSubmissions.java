package org.examcycle.application.entry.submission;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.AssociateCode;

/** All that waits for an Associate, whichever of its centres sent it, the oldest first. */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListWaitingSubmissions
    extends Reading<ListWaitingSubmissions.Query, Slice<SubmissionView>> {

  record Query(AssociateCode associate, Page page) {}
}
