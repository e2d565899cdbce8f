package org.examcycle.domain.result;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The release rules that rows of the catalogue may name. */
public final class ReleaseRuleBook {

  private static final ReleaseRuleBook STANDARD = new ReleaseRuleBook(List.of(new AtOneInstant()));

  private final Map<String, ReleaseRule> rules;

  /**
   * @throws IllegalStateException if two rules have one name
   */
  public ReleaseRuleBook(List<ReleaseRule> rules) {
    this.rules = rules.stream().collect(toUnmodifiableMap(ReleaseRule::name, identity()));
  }

  public static ReleaseRuleBook standard() {
    return STANDARD;
  }

  /** Empty when no rule has the name: the row that names it is refused, or the start stopped. */
  public Optional<ReleaseRule> find(String name) {
    return Optional.ofNullable(rules.get(name));
  }
}
