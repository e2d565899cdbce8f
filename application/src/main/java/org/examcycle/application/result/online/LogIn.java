package org.examcycle.application.result.online;

import static org.examcycle.application.usecase.CallerKind.PUBLIC;

import java.time.Instant;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateId;

/**
 * Logs a candidate in with Candidate ID and password (ENG-ONL-01). Unknown ID, no account and wrong
 * password are one answer, after the same work (ENG-ONL-02). A reading to the boundary, although it
 * opens a session: its answer is a secret, and no request key may keep it.
 *
 * <p>Passwords may be tried on one Candidate ID 5 times in 1 h, by one caller 20 times in 1 h,
 * counted apart from other tries; one that is right does not count. The figures are those that
 * ExamCycle comes with.
 */
@MayCall(value = PUBLIC, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface LogIn extends Reading<LogIn.Question, LogIn.LoggedIn> {

  record Question(CandidateId candidate, String password) {
    /** Nothing of it is printed by accident. */
    @Override
    public String toString() {
      return "LogIn.Question";
    }
  }

  /**
   * @param token whoever holds it is the candidate; shown this once
   * @param until when it is good no more
   */
  record LoggedIn(String token, Instant until) {
    /** The token is not printed by accident. */
    @Override
    public String toString() {
      return "LoggedIn until " + until;
    }
  }
}
