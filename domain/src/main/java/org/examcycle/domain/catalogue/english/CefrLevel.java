package org.examcycle.domain.catalogue.english;

import java.util.Arrays;
import java.util.Optional;

/** A level of the Common European Framework, lowest first, with one name for what lies below A1. */
public enum CefrLevel {
  BELOW_A1("below A1"),
  A1("A1"),
  A2("A2"),
  B1("B1"),
  B2("B2"),
  C1("C1"),
  C2("C2");

  private final String label;

  CefrLevel(String label) {
    this.label = label;
  }

  /** As printed: {@code B2}. */
  public String label() {
    return label;
  }

  /** Empty when no level is printed like this. */
  public static Optional<CefrLevel> parse(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
  }
}
