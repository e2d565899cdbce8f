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
 * charge. How often they may be tried is limited per ID and per caller (ENG-ONL-02).
 */
@MayCall(
    value = {PUBLIC, ORGANISATION},
    purpose = Purpose.ADMISSIONS)
public interface VerifyResult extends Reading<VerifyResult.Question, Verification> {

  record Question(CandidateId candidate, SecretNumber secret) {}
}
