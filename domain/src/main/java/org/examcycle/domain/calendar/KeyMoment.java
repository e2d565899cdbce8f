package org.examcycle.domain.calendar;

import java.time.Instant;

/** When something is due: on whole days in a zone, or at an instant (INT-PRE-05). */
public sealed interface KeyMoment {

  /** From the first day to the last, which counts. One day has the same first and last. */
  record Days(WholeDays span) implements KeyMoment {
    @Override
    public Instant starts() {
      return span.from();
    }

    @Override
    public Instant ends() {
      return span.until();
    }
  }

  /** At an instant. */
  record Moment(Instant instant) implements KeyMoment {
    @Override
    public Instant starts() {
      return instant;
    }

    @Override
    public Instant ends() {
      return instant;
    }
  }

  /** Its beginning, by which key dates are put in order. */
  Instant starts();

  /** The first instant at which it is over: after the last day, or the instant itself. */
  Instant ends();

  /** Whether it is over: after the last day, or from the instant on. */
  default boolean isPastAt(Instant instant) {
    return !instant.isBefore(ends());
  }
}
