package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.award.AwardRunId;

/**
 * Makes a run the award of its syllabus and series; one that was confirmed before is superseded. It
 * takes a person. A run is refused once what it read has moved (INT-AWD-10): an entry, a mark or a
 * standing of anybody, or options, thresholds or rules. It is run again then. Nor is one confirmed
 * while a release is proposed or approved and not out; once it is out, one that another person ran
 * (INT-RES-03).
 */
@MayCall(value = BOARD_AWARDING, purpose = ENTRIES_AND_RESULTS, person = true)
public interface ConfirmAward extends UseCase<ConfirmAward.Command, ConfirmAward.Confirmed> {

  record Command(AwardRunId run, long expectedVersion) {}

  record Confirmed(AwardRunId run, long version) {}
}
