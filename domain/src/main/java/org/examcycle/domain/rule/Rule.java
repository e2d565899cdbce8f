package org.examcycle.domain.rule;

import java.util.Optional;

/**
 * A rule that can say no.
 *
 * @param <F> the facts that this rule must know, and no more
 */
public interface Rule<F> {

  RuleId id();

  /** Empty when the rule has nothing against it. Asks nobody else: the facts are all it sees. */
  Optional<Refusal> check(F facts);
}
