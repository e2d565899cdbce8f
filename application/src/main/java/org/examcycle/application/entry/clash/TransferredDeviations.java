package org.examcycle.application.entry.clash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.rule.Change;

/**
 * The deviations that go with a candidate to another centre: what the board has granted, and what
 * it has not decided (INT-ENT-12). Where a grant does not hold at the new centre it decides anew.
 */
@UseCasePart
public final class TransferredDeviations {

  private final DeviationQuestion question;
  private final Deviations deviations;

  TransferredDeviations(DeviationQuestion question, Deviations deviations) {
    this.question = question;
    this.deviations = deviations;
  }

  /**
   * Once the entries have gone.
   *
   * @return what the history says of it; empty when one of them is being decided just now
   */
  public Optional<List<Change>> follow(
      CandidateKey from, CandidateKey as, Centre receiver, Instant at) {
    var changes = new ArrayList<Change>();
    for (var deviation : deviations.list(from)) {
      if (deviation.isRefused()) {
        continue;
      }
      var gone = gone(deviation.goneWith(as), receiver, at);
      if (!deviations.save(gone, deviation.version())) {
        return Optional.empty();
      }
      changes.add(DeviationHistory.gone(deviation, gone));
    }
    return Optional.of(changes);
  }

  private Deviation gone(Deviation deviation, Centre receiver, Instant at) {
    return deviation.isOpen()
        ? deviation
        : question
            .grant(deviation, receiver, at)
            .ifGranted()
            .map(deviation::held)
            .orElseGet(deviation::reopened);
  }
}
