package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;

/** An award run and its results, page by page, in the order in which entries were made. */
@MayCall(
    value = {BOARD_AWARDING, BOARD_RELEASE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadAward extends Reading<ReadAward.Query, ReadAward.Read> {

  record Query(AwardRunId run, Page page) {}

  record Read(AwardRun run, Slice<AwardResult> results) {}
}
