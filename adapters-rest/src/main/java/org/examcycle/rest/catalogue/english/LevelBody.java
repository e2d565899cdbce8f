package org.examcycle.rest.catalogue.english;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.value.Level;

/**
 * Where a level lies on the English Scale (ENG-SCL-01).
 *
 * @param to counted
 * @param frameworkTitle in the UK framework (ENG-OUT-05); where absent as it is known for the level
 */
record LevelBody(
    @NotNull Level level,
    @Min(0) @Max(999) int from,
    @Min(0) @Max(999) int to,
    Optional<@Size(min = 1, max = 60) String> frameworkTitle) {

  /**
   * @param pointer to this in the body
   */
  LevelBand band(String pointer) {
    if (to < from) {
      throw Malformed.body(
          List.of(Flaw.body(pointer + "/to", "min").expecting(Map.of("value", from))));
    }
    return new LevelBand(level.level(), from, to, frameworkTitle);
  }

  static LevelBody of(LevelBand band) {
    return new LevelBody(new Level(band.level()), band.from(), band.to(), band.frameworkTitle());
  }
}
