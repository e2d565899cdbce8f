package org.examcycle.rest.award;

import java.util.UUID;
import org.examcycle.application.award.RunAward;

/**
 * An award that has run.
 *
 * @param candidates how many were awarded
 */
record RanBody(UUID run, int candidates) {

  static RanBody of(RunAward.Ran ran) {
    return new RanBody(ran.run().value(), ran.candidates());
  }
}
