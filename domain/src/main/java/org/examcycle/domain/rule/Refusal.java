package org.examcycle.domain.rule;

/**
 * A business "no". Implemented by records in a family sealed per room; the record's components are
 * the facts that the caller is told, its simple name is the code that a program can act on.
 */
public interface Refusal {

  /** The rule that refuses. */
  RuleId rule();

  /** What sort of "no" it is; adapters derive their status from this and from nothing else. */
  default Kind kind() {
    return Kind.RULE;
  }

  enum Kind {
    /** A rule of the board forbids it. */
    RULE,
    /** It exists already. */
    DUPLICATE,
    /** The caller acted on a version that is no longer the newest. */
    STALE,
    /** It is not told who asks; may be asked again by a caller who is known. */
    ANONYMOUS,
    /** It does not exist for this caller; carries no fact. */
    HIDDEN,
    /** Asked too often; may be asked again later. */
    LIMITED
  }
}
