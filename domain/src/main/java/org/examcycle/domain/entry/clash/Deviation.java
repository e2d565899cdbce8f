package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.util.List;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * That one candidate sits a paper at another time than the timetable's (INT-ENT-12).
 *
 * @param keyTime of the paper when it was asked for, or granted
 * @param movedTo when it is to be sat
 * @param grounds at least one, as they were then
 * @param askedAt the last time
 * @param version counts the changes
 */
public record Deviation(
    DeviationId id,
    CandidateKey candidate,
    PersonId person,
    SyllabusCode syllabus,
    ComponentCode component,
    Instant keyTime,
    Instant movedTo,
    List<Ground> grounds,
    Instant askedAt,
    DeviationState state,
    long version) {

  public Deviation {
    grounds = List.copyOf(grounds);
  }

  public boolean isOpen() {
    return state instanceof DeviationState.Asked;
  }

  public boolean isRefused() {
    return state instanceof DeviationState.Refused;
  }

  public boolean isGranted() {
    return state instanceof DeviationState.Granted;
  }

  /**
   * Whether it counts for an entry made at that moment: one that is newer than what was asked, or
   * than the grant, is another.
   */
  public boolean isFor(Instant entryMadeAt) {
    return !since().isBefore(entryMadeAt);
  }

  /** Since when it is as it is. */
  public Instant since() {
    return switch (state) {
      case DeviationState.Asked _ -> askedAt;
      case DeviationState.Granted(var at) -> at;
      case DeviationState.Refused(var at) -> at;
    };
  }

  /** Asked for anew, by a case of now. */
  public Deviation askedAgain(DeviationCase kase) {
    return with(kase, kase.arrivedAt(), new DeviationState.Asked());
  }

  /** The board grants it, by a case of now. */
  public Deviation granted(DeviationCase kase) {
    return with(kase, askedAt, new DeviationState.Granted(kase.arrivedAt()));
  }

  /** The grant holds by a case of now. */
  public Deviation held(DeviationCase kase) {
    return with(kase, askedAt, state);
  }

  private Deviation with(DeviationCase kase, Instant asked, DeviationState next) {
    return new Deviation(
        id,
        candidate,
        person,
        syllabus,
        component,
        kase.timed().keyTime(),
        kase.movedTo(),
        kase.sortedGrounds(),
        asked,
        next,
        version + 1);
  }

  /** The paper is sat as the timetable has it, also where it had been granted. */
  public Deviation refused(Instant at) {
    return with(candidate, new DeviationState.Refused(at));
  }

  /** It goes with a candidate to another centre. */
  public Deviation goneWith(CandidateKey as) {
    return with(as, state);
  }

  /** The board has to decide it anew. */
  public Deviation reopened() {
    return with(candidate, new DeviationState.Asked());
  }

  private Deviation with(CandidateKey whose, DeviationState next) {
    return new Deviation(
        id,
        whose,
        person,
        syllabus,
        component,
        keyTime,
        movedTo,
        grounds,
        askedAt,
        next,
        version + 1);
  }
}
