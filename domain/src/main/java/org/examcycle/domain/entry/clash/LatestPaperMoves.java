package org.examcycle.domain.entry.clash;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Of the papers of a day the one with the latest Key Time moves (INT-ENT-12). */
public final class LatestPaperMoves implements Rule<LatestPaperMoves.Facts> {

  public record Facts(CandidateDay day, TimedPaper timed) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.day().isLatest(facts.timed())
        ? Optional.empty()
        : Optional.of(
            new DeviationRefusal.NotTheLatestPaper(
                facts.timed().paper().syllabus(), facts.timed().paper().component()));
  }
}
