package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Every component that makes up what is carried has a mark (INT-ENT-09). */
public final class CarriedMarksMustBeThere implements Rule<CarriedMarksMustBeThere.Facts> {

  public record Facts(SyllabusCode syllabus, LocalDate dateOfBirth, Carrying carrying) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .carrying()
        .claim()
        .filter(claim -> claim.resultsOut() && claim.of(facts.dateOfBirth()).isPresent())
        .map(
            claim ->
                new EntryRefusal.CarriedMarksMissing(
                    claim.previous(), facts.syllabus(), missing(facts)))
        .filter(refusal -> !refusal.components().isEmpty())
        .map(refusal -> refusal);
  }

  private static List<ComponentCode> missing(Facts facts) {
    var there = facts.carrying().marks(facts.dateOfBirth()).keySet();
    return facts.carrying().components().stream()
        .map(WeightedComponent::code)
        .filter(code -> !there.contains(code))
        .toList();
  }
}
