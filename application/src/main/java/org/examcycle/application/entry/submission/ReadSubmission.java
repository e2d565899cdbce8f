package org.examcycle.application.entry.submission;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.submission.SubmissionId;

/** A submission: shown to the centre that sent it and to its Associate, and to nobody else. */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadSubmission extends Reading<SubmissionId, SubmissionView> {}
