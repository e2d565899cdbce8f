package org.examcycle.domain.result;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a release is not planned, proposed or approved, or a result not held. Told to the board. */
public sealed interface ReleaseRefusal extends Refusal {

  RuleId INSTANTS = RuleId.of("INT-RES-01");
  RuleId TWO_PERSONS = RuleId.of("INT-RES-03");

  @Override
  default RuleId rule() {
    return TWO_PERSONS;
  }

  /** No type of qualification is of that family. */
  record FamilyUnknown(@AtFault String family) implements ReleaseRefusal {
    @Override
    public RuleId rule() {
      return INSTANTS;
    }
  }

  /** The results are out: their instant moves no more. */
  record ResultsAreOut(SeriesCode series, String family) implements ReleaseRefusal {
    @Override
    public RuleId rule() {
      return INSTANTS;
    }
  }

  /** Results of the series are out: they are not kept from centres that may have seen them. */
  record ResultsDelayedTooLate(SeriesCode series) implements ReleaseRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** The release has an instant already; to move it, name the version that is to be changed. */
  record ReleasePlannedAlready(SeriesCode series, @AtFault String family)
      implements ReleaseRefusal {
    @Override
    public RuleId rule() {
      return INSTANTS;
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Nobody is entered in the family, and nobody has a result. */
  record NobodyToRelease(SeriesCode series, String family) implements ReleaseRefusal {}

  /** Entries and results do not answer each other. */
  record RehearsalDoesNotReconcile(int entries, int results, int withoutResult, int withoutEntry)
      implements ReleaseRefusal {}

  /** The rehearsal is no longer what it was when the release was proposed. */
  record RehearsalMoved(Rehearsal proposed, Rehearsal now) implements ReleaseRefusal {}

  /**
   * The release is proposed or approved: what it brings stays as it was rehearsed. Planned again,
   * at another instant or the same, it is rehearsed again too.
   */
  record ReleaseUnderWay(SeriesCode series, String family) implements ReleaseRefusal {}

  /**
   * The results are out, and another award replaces them at once: one person runs it, another
   * confirms it.
   */
  record ConfirmerRan(SeriesCode series, String family) implements ReleaseRefusal {}

  /** Nobody has proposed the release. */
  record ReleaseNotProposed(SeriesCode series, String family) implements ReleaseRefusal {}

  /** The release is approved. */
  record ReleaseApprovedAlready(SeriesCode series, String family) implements ReleaseRefusal {
    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Whoever proposed a release does not approve it. */
  record ApproverProposed(SeriesCode series, String family) implements ReleaseRefusal {}

  /** The result is held. */
  record ResultHeldAlready() implements ReleaseRefusal {
    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** The result is not held, so nothing can be lifted. */
  record ResultNotHeld() implements ReleaseRefusal {}
}
