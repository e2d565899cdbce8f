package org.examcycle.rest.entry.english;

import java.util.UUID;
import org.examcycle.application.entry.english.EnterForSitting;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.rest.value.Amount;

/** An entry that was made; its secret number is on the Confirmation of Entry alone. */
record EnteredBody(UUID id, CandidateId candidateId, Standing standing, Amount charged) {
  static EnteredBody of(EnterForSitting.Entered entered) {
    return new EnteredBody(
        entered.entry().value(),
        entered.candidateId(),
        entered.standing(),
        Amount.of(entered.charged()));
  }
}
