package org.examcycle.application.guide;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.guide.Notice;

/** The notices for any centre that is attached to an Associate, the newest first (INT-PRE-09). */
@MayCall(
    value = {CallerKind.ASSOCIATE, CallerKind.BOARD_CATALOGUE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListAssociateNotices extends Reading<ListAssociateNotices.Query, Slice<Notice>> {

  /**
   * @param series only those about this series; empty for all
   */
  record Query(AssociateCode associate, Optional<SeriesCode> series, Page page) {}
}
