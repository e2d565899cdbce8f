package org.examcycle.application.usecase;

import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** What the boundary itself refuses, and what every use case may. */
public sealed interface AccessRefusal extends Refusal {

  /** It does not exist for this caller, or not at all: which of them is not told (COM-ACC-02). */
  record NotFound() implements AccessRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-ACC-02");
    }

    @Override
    public Kind kind() {
      return Kind.HIDDEN;
    }
  }

  /** Nobody known asks for what only known callers may have (COM-ACC-01). */
  record LogInNeeded() implements AccessRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-ACC-01");
    }

    @Override
    public Kind kind() {
      return Kind.ANONYMOUS;
    }
  }

  /** The request key was used for another request. */
  record IdempotencyKeyReused() implements AccessRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-QUA-01");
    }
  }

  /**
   * Somebody else was faster.
   *
   * @param expected the version that the caller acted on
   */
  record StaleVersion(long expected) implements AccessRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-QUA-01");
    }

    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  }
}
