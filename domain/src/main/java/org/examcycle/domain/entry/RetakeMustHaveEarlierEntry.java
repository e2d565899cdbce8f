package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A retake follows an entry for the syllabus, not withdrawn, in the series immediately before
 * (INT-ENT-05).
 */
public final class RetakeMustHaveEarlierEntry implements Rule<RetakeMustHaveEarlierEntry.Facts> {

  public record Facts(Series series, SyllabusCode syllabus, Optional<RetakeClaim> claim) {}

  @Override
  public RuleId id() {
    return EntryRefusal.RETAKES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .filter(claim -> claim.found().isEmpty() || !isFromSeriesBefore(claim, facts.series()))
        .map(claim -> new EntryRefusal.NoEarlierEntry(claim.previous(), facts.syllabus()));
  }

  private static boolean isFromSeriesBefore(RetakeClaim claim, Series series) {
    return series.retakesFrom().filter(claim.previous().series()::equals).isPresent();
  }
}
