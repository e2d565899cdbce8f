package org.examcycle.domain.award;

import java.time.Instant;

/** How far an award run has come. */
public sealed interface AwardState {

  /** It ran; nobody has confirmed it. */
  record Run() implements AwardState {}

  /** A person of the board confirmed it: it is the award of its syllabus and series. */
  record Confirmed(String by, Instant at) implements AwardState {}

  /** It was confirmed, and then a later run was. */
  record Superseded(AwardRunId by) implements AwardState {}
}
