package org.examcycle.domain.entry.english;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.EntriesForSittingShut;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** An entry is taken up to the closing date, then late if the centre takes late ones. */
final class EntriesOpen implements Rule<EntriesOpen.Facts> {

  record Facts(EntryDates dates, Instant arrivedAt) {}

  @Override
  public RuleId id() {
    return RuleId.of("ENG-EXM-03");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.dates().at(facts.arrivedAt()).isPresent()
        ? Optional.empty()
        : Optional.of(new EntriesForSittingShut(facts.dates().lastDay()));
  }
}
