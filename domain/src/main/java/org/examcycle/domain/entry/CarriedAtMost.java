package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** The marks of one earlier entry are carried so often and no more (INT-ENT-09). */
public final class CarriedAtMost implements Rule<CarriedAtMost.Facts> {

  public record Facts(SyllabusCode syllabus, LocalDate dateOfBirth, Optional<CarryClaim> claim) {}

  private final int most;

  /**
   * @param most how many entries that stand carry them
   */
  public CarriedAtMost(int most) {
    this.most = most;
  }

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .filter(
            claim ->
                claim.of(facts.dateOfBirth()).filter(e -> e.timesCarried() >= most).isPresent())
        .map(claim -> new EntryRefusal.CarriedTooOften(claim.previous(), facts.syllabus(), most));
  }
}
