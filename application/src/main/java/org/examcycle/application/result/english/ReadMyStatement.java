package org.examcycle.application.result.english;

import static org.examcycle.application.usecase.CallerKind.CANDIDATE;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/**
 * A candidate's Statement of Results (ENG-SOR-01, ENG-SOR-03). There is one while a result shows;
 * before, and where there is no result, it does not exist.
 */
@MayCall(value = CANDIDATE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadMyStatement extends Reading<ReadMyStatement.Question, Statement> {

  record Question() {}
}
