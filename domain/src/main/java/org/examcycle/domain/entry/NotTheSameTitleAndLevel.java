package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Never two syllabuses of the same title and level for one person in a series (INT-ENT-08). */
public final class NotTheSameTitleAndLevel implements Rule<NotTheSameTitleAndLevel.Facts> {

  public record Facts(Syllabus syllabus, List<HeldEntry> held) {}

  @Override
  public RuleId id() {
    return EntryRefusal.COMBINATIONS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.held().stream()
        .map(HeldEntry::syllabus)
        .filter(other -> isTwin(facts.syllabus(), other))
        .findFirst()
        .map(other -> new EntryRefusal.SameTitleAndLevel(facts.syllabus().code(), other.code()));
  }

  /** The same syllabus again is refused by INT-ENT-01. */
  private static boolean isTwin(Syllabus one, Syllabus other) {
    return !one.code().equals(other.code())
        && one.title().equals(other.title())
        && one.type().level().equals(other.type().level());
  }
}
