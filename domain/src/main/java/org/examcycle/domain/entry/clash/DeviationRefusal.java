package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.time.LocalDate;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a deviation from the timetable is not asked for or decided (INT-ENT-12). */
public sealed interface DeviationRefusal extends Refusal {

  RuleId CLASHES = RuleId.of("INT-ENT-12");

  @Override
  default RuleId rule() {
    return CLASHES;
  }

  /** The candidate does not sit that paper. */
  record PaperNotSat(
      CandidateKey candidate, SyllabusCode syllabus, @AtFault ComponentCode component)
      implements DeviationRefusal {}

  /** The day can be borne as the timetable has it. */
  record NoGroundForDeviation(LocalDate date) implements DeviationRefusal {}

  /** Of a day's papers the one with the latest Key Time is moved. */
  record NotTheLatestPaper(SyllabusCode syllabus, @AtFault ComponentCode component)
      implements DeviationRefusal {}

  /** A paper is not moved to an earlier date. */
  @AtFault("movedTo")
  record MovedToEarlierDate(LocalDate date, LocalDate earliest) implements DeviationRefusal {}

  /** A paper is not moved into an earlier session. */
  @AtFault("movedTo")
  record MovedToEarlierSession(Instant keyTime) implements DeviationRefusal {}

  /**
   * A paper is not moved so long after its Key Time.
   *
   * @param latest when it could be sat at the latest
   */
  @AtFault("movedTo")
  record MovedTooLate(Instant latest) implements DeviationRefusal {}

  /** At its own Key Time a paper is sat anyway. */
  @AtFault("movedTo")
  record MovedToKeyTime(Instant keyTime) implements DeviationRefusal {}

  /**
   * There is no time left at which the paper could be moved, or to which.
   *
   * @param since when
   */
  record DeviationTimePast(Instant since) implements DeviationRefusal {}

  /**
   * Too near to the paper, or past the day of the series.
   *
   * @param lastDay on which it could have been asked for
   */
  record DeviationAskedTooLate(LocalDate lastDay) implements DeviationRefusal {}

  /** A centre on this route sees to it itself. */
  record DeviationNeedNotBeAsked(CentreNumber centre) implements DeviationRefusal {}

  /** The figures that decide it are not set for the series. */
  record DeviationLimitsNotSet(SeriesCode series) implements DeviationRefusal {}

  /** A deviation for the paper was asked for. */
  record DeviationAskedAlready(
      CandidateKey candidate, SyllabusCode syllabus, @AtFault ComponentCode component)
      implements DeviationRefusal {
    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** The board has decided. */
  record DeviationDecided(DeviationId deviation) implements DeviationRefusal {
    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }
}
