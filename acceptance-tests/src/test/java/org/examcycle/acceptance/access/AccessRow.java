package org.examcycle.acceptance.access;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one operation is to every kind of caller.
 *
 * @param person whether it needs one
 */
record AccessRow(boolean person, Map<Column, Cell> cells) {

  AccessRow {
    cells = new EnumMap<>(cells);
  }

  /** What it is to one kind. */
  enum Cell {
    /** For everything there is. */
    ALL("yes"),
    /** For its own things; others do not exist. */
    OWN("own"),
    /** Nothing of it exists. */
    NONE("–");

    private final String text;

    Cell(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
