package org.examcycle.application.award;

import java.util.List;
import org.examcycle.domain.award.Endorsement;
import org.examcycle.domain.award.Outcome;

/** What a run made of one candidate, with what it read. */
public record AwardResult(
    CohortCandidate candidate, Outcome outcome, List<Endorsement> endorsements) {

  public AwardResult {
    endorsements = List.copyOf(endorsements);
  }
}
