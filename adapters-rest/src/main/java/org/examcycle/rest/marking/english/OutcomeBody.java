package org.examcycle.rest.marking.english;

import java.util.List;
import org.examcycle.application.marking.english.ReadOutcome;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * What came of an entry.
 *
 * @param outcomes the first first; the last one stands
 */
record OutcomeBody(CandidateId candidateId, SittingKey sitting, List<DecidedBody> outcomes) {
  static OutcomeBody of(ReadOutcome.Decided decided) {
    return new OutcomeBody(
        decided.candidate(),
        decided.sitting(),
        decided.outcomes().stream().map(DecidedBody::of).toList());
  }
}
