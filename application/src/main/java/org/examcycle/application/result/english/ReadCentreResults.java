package org.examcycle.application.result.english;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * The results of one sitting, by Candidate ID: the centre is told of each what its candidate is
 * told, at the same instant (ENG-RES-03).
 */
@MayCall(
    value = {CENTRE, ASSOCIATE, BOARD_RELEASE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadCentreResults extends Reading<ReadCentreResults.Question, Slice<ResultView>> {

  record Question(SittingKey sitting, Page page) {}
}
