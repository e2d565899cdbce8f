package org.examcycle.domain.entry.clash;

/** Why a deviation from the timetable may be asked for (INT-ENT-12). */
public enum Ground {
  /** The papers of a session last too long. */
  SESSION,
  /** The papers of a day last too long. */
  DAY,
  /** The candidate would be supervised for too long. */
  SUPERVISION
}
