package org.examcycle.application.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.catalogue.ComponentCode;

/**
 * A component of the option that a candidate is entered for.
 *
 * @param sat when it is sat; empty while the timetable does not say, and for what is no paper
 */
public record EnteredComponent(ComponentCode component, Optional<Sat> sat) {

  /**
   * @param date where it is sat
   * @param keyTime at which every candidate is under supervision
   * @param minutes length of the paper
   * @param movedTo when this candidate sits it instead, where the board has granted that
   *     (INT-ENT-12)
   */
  public record Sat(
      LocalDate date, Session session, Instant keyTime, int minutes, Optional<Instant> movedTo) {

    /** When the candidate sits it, or is under supervision for it. */
    public Instant at() {
      return movedTo.orElse(keyTime);
    }
  }
}
