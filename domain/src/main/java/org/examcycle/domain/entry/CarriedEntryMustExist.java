package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** What is carried comes from an entry for the syllabus that was not withdrawn (INT-ENT-09). */
public final class CarriedEntryMustExist implements Rule<CarriedEntryMustExist.Facts> {

  public record Facts(SyllabusCode syllabus, Optional<CarryClaim> claim) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .filter(claim -> claim.found().isEmpty())
        .map(claim -> new EntryRefusal.NothingToCarry(claim.previous(), facts.syllabus()));
  }
}
