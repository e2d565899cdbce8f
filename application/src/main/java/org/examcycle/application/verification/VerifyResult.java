package org.examcycle.application.verification;

import static org.examcycle.application.usecase.CallerKind.ORGANISATION;
import static org.examcycle.application.usecase.CallerKind.PUBLIC;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SecretNumber;

/**
 * Verifies a result by the two numbers that a candidate has given (ENG-VER-01 to 03), free of
 * charge.
 *
 * <p>How often the two numbers may be tried is limited, verifying and registering for results
 * online together (ENG-ONL-02): on one Candidate ID 5 times in 1 h and 50 times in 3650 days,
 * whoever tries; by one caller 20 times in 1 h, whatever the IDs. Without a token a caller is an
 * address. What is right does not count. The figures are those that ExamCycle comes with.
 */
@MayCall(
    value = {PUBLIC, ORGANISATION},
    purpose = Purpose.ADMISSIONS)
public interface VerifyResult extends Reading<VerifyResult.Question, Verification> {

  record Question(CandidateId candidate, SecretNumber secret) {}
}
