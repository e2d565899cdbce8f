package org.examcycle.application.result.english;

import static org.examcycle.application.usecase.CallerKind.CANDIDATE;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/** A candidate looks up his or her own result (ENG-RES-03, ENG-ONL-03). */
@MayCall(value = CANDIDATE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadMyResult extends Reading<ReadMyResult.Question, ResultView> {

  record Question() {}
}
