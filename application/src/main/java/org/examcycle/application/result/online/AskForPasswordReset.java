package org.examcycle.application.result.online;

import static org.examcycle.application.usecase.CallerKind.PUBLIC;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateId;

/**
 * Asks for a link to a new password, sent to the registered address (ENG-ONL-01). The answer is the
 * same for every ID, and nobody looks while it is given whether there is an account: the mail's
 * sender does.
 *
 * <p>Links are sent for one Candidate ID 3 times in 1 h, to one caller 20 times in 1 h; whoever
 * asks more often gets the same answer, and nothing is sent. The figures are those that ExamCycle
 * comes with.
 */
@MayCall(value = PUBLIC, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface AskForPasswordReset
    extends UseCase<AskForPasswordReset.Command, AskForPasswordReset.Asked> {

  record Command(CandidateId candidate) {}

  record Asked() {}
}
