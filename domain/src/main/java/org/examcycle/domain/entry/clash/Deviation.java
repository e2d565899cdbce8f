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
 * @param keyTime of the paper
 * @param movedTo when it is to be sat
 * @param grounds at least one
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

  /** What the board decides. */
  public Deviation decided(boolean granted, Instant at) {
    return new Deviation(
        id,
        candidate,
        person,
        syllabus,
        component,
        keyTime,
        movedTo,
        grounds,
        askedAt,
        granted ? new DeviationState.Granted(at) : new DeviationState.Refused(at),
        version + 1);
  }
}
