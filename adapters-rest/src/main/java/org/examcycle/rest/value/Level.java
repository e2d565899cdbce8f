package org.examcycle.rest.value;

import java.util.Optional;
import org.examcycle.domain.catalogue.english.CefrLevel;

/** A level as printed: {@code B2}, {@code below A1}. */
public record Level(CefrLevel level) {

  /** Empty when there is no such level. */
  public static Optional<Level> parse(String label) {
    return CefrLevel.parse(label).map(Level::new);
  }

  @Override
  public String toString() {
    return level.label();
  }
}
