package org.examcycle.domain.result.english;

import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why results are not released. */
public sealed interface ReleaseRefusal extends Refusal {

  /** No entry of the exam date that stands has this Candidate ID. */
  record NotEnteredForExamDate(@AtFault("candidates") CandidateId candidate)
      implements ReleaseRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-RES-02");
    }
  }

  /** Nothing is recorded of which a result could come. */
  record NothingToRelease(@AtFault("candidates") CandidateId candidate) implements ReleaseRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-RES-02");
    }
  }
}
