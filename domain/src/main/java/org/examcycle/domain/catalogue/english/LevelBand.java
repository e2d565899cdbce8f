package org.examcycle.domain.catalogue.english;

import java.util.Optional;

/**
 * Where a level lies on the English Scale (ENG-SCL-01).
 *
 * @param from lowest score
 * @param to highest score, counted
 * @param frameworkTitle its title in the UK framework, where it has one (ENG-OUT-05)
 */
public record LevelBand(CefrLevel level, int from, int to, Optional<String> frameworkTitle) {
  public LevelBand {
    if (to < from) {
      throw new IllegalArgumentException("a level without a score");
    }
  }

  /** With the title that is known for its level, where it says none itself. */
  LevelBand titledAsIn(EnglishScale known) {
    return new LevelBand(level, from, to, frameworkTitle.or(() -> known.frameworkTitle(level)));
  }
}
