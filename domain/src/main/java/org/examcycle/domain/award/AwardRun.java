package org.examcycle.domain.award;

import java.time.Instant;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * An award: a run over a syllabus and series with frozen inputs (INT-AWD-10).
 *
 * @param candidates how many were awarded
 * @param ranBy the caller who asked for it
 * @param ranByPerson whether that was a person and not a program
 * @param version counts the changes
 */
public record AwardRun(
    AwardRunId id,
    SeriesCode series,
    SyllabusCode syllabus,
    AwardBasis basis,
    int candidates,
    Instant ranAt,
    String ranBy,
    boolean ranByPerson,
    AwardState state,
    long version) {

  public boolean isConfirmed() {
    return state instanceof AwardState.Confirmed;
  }

  /** Whether a second person answers for it when this one confirms it. */
  public boolean isOfAnotherPersonThan(String confirmer) {
    return ranByPerson && !ranBy.equals(confirmer);
  }

  public AwardRun confirmed(String by, Instant at) {
    return in(new AwardState.Confirmed(by, at));
  }

  public AwardRun supersededBy(AwardRun later) {
    return in(new AwardState.Superseded(later.id()));
  }

  private AwardRun in(AwardState newState) {
    return new AwardRun(
        id, series, syllabus, basis, candidates, ranAt, ranBy, ranByPerson, newState, version + 1);
  }
}
