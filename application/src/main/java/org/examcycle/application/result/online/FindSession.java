package org.examcycle.application.result.online;

import static org.examcycle.application.usecase.CallerKind.JOB;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateId;

/**
 * Which candidate the bearer of a session token is, at the instant of the call. A token that is
 * unknown, has run out or was ended is nobody's.
 */
@MayCall(value = JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface FindSession extends Reading<String, CandidateId> {}
