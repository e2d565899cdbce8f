package org.examcycle.application.entry.clash;

import org.examcycle.domain.entry.clash.Deviation;

/**
 * A deviation, and what has become of it.
 *
 * @param ended whether it counts for nothing as things are, whatever the board has said
 */
public record DeviationView(Deviation deviation, boolean ended) {

  /** Whether the candidate sits the paper at the time asked for. */
  boolean isSat() {
    return deviation.isGranted() && !ended;
  }
}
