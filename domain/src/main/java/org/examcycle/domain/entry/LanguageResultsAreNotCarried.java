package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** No whole result of a language syllabus is carried (INT-ENT-09). */
public final class LanguageResultsAreNotCarried
    implements Rule<LanguageResultsAreNotCarried.Facts> {

  public record Facts(Syllabus syllabus, List<WeightedComponent> carrying) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.syllabus().language()
            && facts.carrying().stream().anyMatch(LanguageResultsAreNotCarried::isWhole)
        ? Optional.of(new EntryRefusal.LanguageResultNotCarried(facts.syllabus().code()))
        : Optional.empty();
  }

  private static boolean isWhole(WeightedComponent component) {
    return component.carries().filter(Carries.WholeResult.class::isInstance).isPresent();
  }
}
