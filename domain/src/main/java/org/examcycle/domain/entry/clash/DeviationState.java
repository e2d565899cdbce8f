package org.examcycle.domain.entry.clash;

import java.time.Instant;

/** What the board has said. */
public sealed interface DeviationState {

  /** Nothing yet. */
  record Asked() implements DeviationState {}

  /** The paper is sat at the time asked for. */
  record Granted(Instant at) implements DeviationState {}

  /** The paper is sat as the timetable has it. */
  record Refused(Instant at) implements DeviationState {}
}
