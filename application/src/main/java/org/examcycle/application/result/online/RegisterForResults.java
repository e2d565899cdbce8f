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
