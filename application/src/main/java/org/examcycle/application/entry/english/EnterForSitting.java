package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.quantity.Money;

/**
 * Enters a candidate for a sitting (ENG-EXM-03), and draws the entry's Candidate ID and secret
 * number (ENG-EXM-05). The secret is not in the answer: it is read from the Confirmation of Entry.
 * Refused to a centre that is not approved (INT-PRE-01).
 */
@MayCall(value = CENTRE, purpose = ENTRIES_AND_RESULTS)
public interface EnterForSitting extends UseCase<EnterForSitting.Command, EnterForSitting.Entered> {

  /**
   * @param photoDeclined whether the candidate, or a minor's parent, wants no photo on the day; who
   *     does not say so agrees by the entry (ENG-EXM-07)
   */
  record Command(SittingKey sitting, CandidateDetails candidate, boolean photoDeclined) {

    /** An entry by which the candidate agrees to what the exam asks. */
    public Command(SittingKey sitting, CandidateDetails candidate) {
      this(sitting, candidate, false);
    }
  }

  /**
   * @param charged by the centre, a late fee included
   */
  record Entered(
      EnglishEntryId entry,
      CandidateId candidateId,
      Standing standing,
      Money charged,
      long version) {}
}
