package org.examcycle.domain.award;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The award and outcome rules that rows of the catalogue may name. */
public final class AwardRuleBook {

  private static final AwardRuleBook STANDARD =
      new AwardRuleBook(List.of(new ComponentSum()), List.of(new WordBeforeGrade()));

  private final Map<String, AwardRule> awardRules;
  private final Map<String, OutcomeRule> outcomeRules;

  /**
   * @throws IllegalStateException if two rules of a kind have one name
   */
  public AwardRuleBook(List<AwardRule> awardRules, List<OutcomeRule> outcomeRules) {
    this.awardRules = awardRules.stream().collect(toUnmodifiableMap(AwardRule::name, identity()));
    this.outcomeRules =
        outcomeRules.stream().collect(toUnmodifiableMap(OutcomeRule::name, identity()));
  }

  public static AwardRuleBook standard() {
    return STANDARD;
  }

  /** Empty when no rule has the name: the row that names it is refused, or the start stopped. */
  public Optional<AwardRule> findAwardRule(String name) {
    return Optional.ofNullable(awardRules.get(name));
  }

  /** Empty when no rule has the name. */
  public Optional<OutcomeRule> findOutcomeRule(String name) {
    return Optional.ofNullable(outcomeRules.get(name));
  }
}
