package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.RuleId;

/**
 * How a candidate came by the outcome: each mark, factor and product, the total, the thresholds
 * either side (INT-AWD-10). It is worked again from what the run kept.
 */
@MayCall(
    value = {BOARD_AWARDING, BOARD_RELEASE},
    purpose = ENTRIES_AND_RESULTS)
public interface ExplainAward extends Reading<ExplainAward.Query, ExplainAward.Explanation> {

  record Query(AwardRunId run, CentreNumber centre, CandidateNumber candidate) {}

  /**
   * @param scale on which the option is graded
   * @param rules by which it was decided
   */
  record Explanation(
      AwardRun run, AwardResult result, Award award, GradeScale scale, List<RuleId> rules) {}
}
