package org.examcycle.rest.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.english.CefrLevel;

/** A level as printed: {@code B2}, {@code below A1}. */
public record Level(CefrLevel level) {

  public static final List<String> VALUES =
      Arrays.stream(CefrLevel.values()).map(CefrLevel::label).toList();

  /** Empty when there is no such level. */
  public static Optional<Level> parse(String label) {
    return CefrLevel.parse(label).map(Level::new);
  }

  @Override
  public String toString() {
    return level.label();
  }
}
