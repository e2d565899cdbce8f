package org.examcycle.domain.result;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Decision;

/**
 * The release of a series's results in one qualification family, at one instant (INT-RES-01).
 *
 * @param family as types of qualification name it
 * @param resultsAt from when on results show, once approved
 * @param version counts the changes
 */
public record SeriesRelease(
    SeriesCode series, String family, Instant resultsAt, ReleaseState state, long version) {

  public static SeriesRelease planned(SeriesCode series, String family, Instant resultsAt) {
    return new SeriesRelease(series, family, resultsAt, new ReleaseState.Planned(), 1);
  }

  /** Whether results show: asked when they are read, so that no job opens anything. */
  public boolean isOut(Instant now) {
    return outSince(now).isPresent();
  }

  /** Since when results show: since their instant, or the approval where that came later. */
  public Optional<Instant> outSince(Instant now) {
    return state instanceof ReleaseState.Approved(var _, var _, var approvedAt)
            && !now.isBefore(resultsAt)
        ? Optional.of(approvedAt.isAfter(resultsAt) ? approvedAt : resultsAt)
        : Optional.empty();
  }

  /** Whether somebody has proposed what is not out yet: two people answer for what it brings. */
  public boolean isUnderWay(Instant now) {
    return !(state instanceof ReleaseState.Planned) && !isOut(now);
  }

  /**
   * Why a run of the family is not made its award now, if it is not. What two people answer for is
   * not changed by one: not before it is out, and not after.
   */
  public Optional<ReleaseRefusal> refusesAward(AwardRun run, String confirmer, Instant now) {
    if (isUnderWay(now)) {
      return Optional.of(new ReleaseRefusal.ReleaseUnderWay(series, family));
    }
    return isOut(now) && !run.isOfAnotherPersonThan(confirmer)
        ? Optional.of(new ReleaseRefusal.ConfirmerRan(series, family))
        : Optional.empty();
  }

  /** Another instant; what was proposed or approved for the old one is so no longer. */
  public Decision<SeriesRelease> movedTo(Instant newInstant, Instant now) {
    return isOut(now)
        ? Decision.refused(new ReleaseRefusal.ResultsAreOut(series, family))
        : Decision.granted(
            new SeriesRelease(series, family, newInstant, new ReleaseState.Planned(), version + 1));
  }

  /** Proposed by a person, after a rehearsal; proposing again replaces the proposal. */
  public Decision<SeriesRelease> proposed(String by, Instant now, Rehearsal rehearsal) {
    if (state instanceof ReleaseState.Approved) {
      return Decision.refused(new ReleaseRefusal.ReleaseApprovedAlready(series, family));
    }
    if (rehearsal.isEmpty()) {
      return Decision.refused(new ReleaseRefusal.NobodyToRelease(series, family));
    }
    if (!rehearsal.reconciles()) {
      return Decision.refused(
          new ReleaseRefusal.RehearsalDoesNotReconcile(
              rehearsal.entries(),
              rehearsal.results(),
              rehearsal.withoutResult(),
              rehearsal.withoutEntry()));
    }
    return Decision.granted(in(new ReleaseState.Proposed(by, now, rehearsal)));
  }

  /**
   * Approved by another person, when a new rehearsal brings what the proposal's did.
   *
   * @param rehearsal of now
   */
  public Decision<SeriesRelease> approved(String by, Instant now, Rehearsal rehearsal) {
    return switch (state) {
      case ReleaseState.Planned _ ->
          Decision.refused(new ReleaseRefusal.ReleaseNotProposed(series, family));
      case ReleaseState.Approved _ ->
          Decision.refused(new ReleaseRefusal.ReleaseApprovedAlready(series, family));
      case ReleaseState.Proposed(var proposer, _, var then) -> {
        if (proposer.equals(by)) {
          yield Decision.refused(new ReleaseRefusal.ApproverProposed(series, family));
        }
        if (!then.equals(rehearsal)) {
          yield Decision.refused(new ReleaseRefusal.RehearsalMoved(then, rehearsal));
        }
        yield Decision.granted(in(new ReleaseState.Approved(proposer, by, now)));
      }
    };
  }

  private SeriesRelease in(ReleaseState newState) {
    return new SeriesRelease(series, family, resultsAt, newState, version + 1);
  }
}
