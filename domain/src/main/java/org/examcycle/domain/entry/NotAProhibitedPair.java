package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Never two syllabuses of a prohibited pair for one person in a series, whichever came first
 * (INT-ENT-08).
 */
public final class NotAProhibitedPair implements Rule<NotAProhibitedPair.Facts> {

  public record Facts(SyllabusCode syllabus, List<HeldEntry> held, List<SyllabusPair> prohibited) {}

  @Override
  public RuleId id() {
    return EntryRefusal.COMBINATIONS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.held().stream()
        .map(other -> other.syllabus().code())
        .filter(other -> facts.prohibited().stream().anyMatch(p -> p.isOf(facts.syllabus(), other)))
        .findFirst()
        .map(other -> new EntryRefusal.ProhibitedCombination(facts.syllabus(), other));
  }
}
