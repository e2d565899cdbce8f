package org.examcycle.application.result.online;

import static org.examcycle.application.usecase.CallerKind.PUBLIC;

import java.time.LocalDate;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SecretNumber;
import org.examcycle.domain.result.online.EmailAddress;

/**
 * Registers a candidate for results online, by what stands on the Confirmation of Entry and the
 * date of birth (ENG-ONL-01). Whatever is wrong, the answer is one and the same, and takes the same
 * time (ENG-ONL-02). With a re-issued secret number it replaces the password and ends every session
 * (ENG-EXM-06).
 *
 * <p>How often the two numbers may be tried is limited, verifying and registering for results
 * online together (ENG-ONL-02): on one Candidate ID 5 times in 1 h and 50 times in 3650 days,
 * whoever tries; by one caller 20 times in 1 h, whatever the IDs. Without a token a caller is an
 * address. What is right does not count. The figures are those that ExamCycle comes with.
 */
@MayCall(value = PUBLIC, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface RegisterForResults
    extends UseCase<RegisterForResults.Command, RegisterForResults.Registered> {

  record Command(
      CandidateId candidate,
      SecretNumber secret,
      LocalDate dateOfBirth,
      EmailAddress email,
      String password) {

    /** Nothing of it is printed by accident. */
    @Override
    public String toString() {
      return "RegisterForResults.Command";
    }
  }

  record Registered(CandidateId candidate) {}
}
