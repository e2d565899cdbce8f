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
    public boolean isPastAt(Instant instant) {
      return !instant.isBefore(span.until());
    }
  }

  /** At an instant. */
  record Moment(Instant instant) implements KeyMoment {
    @Override
    public Instant starts() {
      return instant;
    }

    @Override
    public boolean isPastAt(Instant other) {
      return !other.isBefore(instant);
    }
  }

  /** Its beginning, by which key dates are put in order. */
  Instant starts();

  /** Whether it is over: after the last day, or from the instant on. */
  boolean isPastAt(Instant instant);
}
