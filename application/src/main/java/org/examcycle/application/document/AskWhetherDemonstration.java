package org.examcycle.application.document;

import static org.examcycle.application.usecase.CallerKind.JOB;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/** Whether the people here are invented: the pages say so to whoever opens them. */
@MayCall(value = JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface AskWhetherDemonstration
    extends Reading<AskWhetherDemonstration.Question, Boolean> {

  record Question() {}
}
